import type { LocalInstant } from '../calendar/local-day.ts';
import type { PauseView } from './pause-view.ts';
import type { Prepared } from './prepared.ts';

/**
 * The pause that was prepared for a person and a time, by the id of its moment; undefined when none was,
 * or when the clocks have changed since.
 */
export function preparedFor(
  prepared: Prepared | undefined,
  person: string,
  { at, offset, moment }: LocalInstant & { moment: string },
): PauseView | undefined {
  if (prepared?.offset !== offset) return undefined;
  const stretch = prepared.people[person]?.find(({ from, until }) => from <= at && at < until);
  return stretch && { moment, ...prepared.overall, ...stretch.view };
}
