import type { Moment } from './moment.ts';

type Told = Pick<Moment, 'kind' | 'passage' | 'turnedFrom' | 'helped'>;

/** What more that is told of a moment changes in which words are left out for good, each by its id. */
export interface Muting {
  /** Said not to be for them. */
  out: string[];
  /** Of which that was taken back. */
  back: string[];
}

/** Takes a moment before more was told of it, and after; undefined where there was none. */
export function mutingOf(before: Told | undefined, after: Told): Muting {
  const [was, is] = [notForMe(before), notForMe(after)];
  return { out: is.filter((id) => !was.includes(id)), back: was.filter((id) => !is.includes(id)) };
}

/** Ids of words of Ebb's that were said not to be for them. */
function notForMe(moment: Told | undefined): string[] {
  if (moment?.kind !== 'words') return [];
  const { passage, helped, turnedFrom = [] } = moment;
  return [...turnedFrom, { passage, helped }].flatMap((each) =>
    each.helped === 'not-today' && each.passage !== null ? [each.passage] : [],
  );
}
