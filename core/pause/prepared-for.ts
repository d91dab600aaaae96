import type { LocalInstant } from '../calendar/local-day.ts';
import type { PauseView } from './pause-view.ts';
import type { Prepared } from './prepared.ts';

/** The pause that was prepared for a person and a time; undefined when none was, or under changed clocks. */
export function preparedFor(
  prepared: Omit<Prepared, 'madeFrom'> | undefined,
  person: string,
  { at, offset }: LocalInstant,
): PauseView | undefined {
  // It isn't parsed where it is shown, and another Ebb may have left it.
  if (prepared?.version !== 2 || prepared.offset !== offset) return undefined;
  const stretch = prepared.people[person]?.find(({ from, until }) => from <= at && at < until);
  const support = prepared.support?.[person] ?? prepared.overall.support;
  return stretch && { ...prepared.overall, support, ...stretch.view };
}
