import type { Kind, Moment } from '../moments/moment.ts';
import { findPerson } from '../people/find-person.ts';
import type { Person } from '../people/person.ts';
import type { Settings } from '../settings/settings.ts';
import { readHistory } from './history.ts';
import { momentKindsOf } from './moment-kind.ts';
import { type MomentKind, momentKinds, passages, type Theme } from './passage.ts';
import { leadingKind } from './what-helps.ts';

/** What was said of one thing: how often that it helped, how often that it was not for them. */
export interface Said<Of> {
  /** Of what. */
  of: Of;
  helped: number;
  notForMe: number;
}

/** Under what something is learned: a kind of moment, any other moment, or which kinds of pause help. */
export type LearnedUnder = MomentKind | 'any' | 'kinds';

/** What was learned under one of them, what was said most of first. */
export type Learned =
  | { under: MomentKind | 'any'; said: Said<Theme>[] }
  | { under: 'kinds'; said: Said<Kind>[] };

const themes = new Map(passages.map(({ id, theme }) => [id, theme]));

/**
 * Takes moments of late in any order, everyone listed and since when what was said counts (`learnedSince`); gives what
 * choosing has learned from, by moment and theme, and by kind of pause; nothing where nothing was said.
 */
export function learned(
  moments: readonly Moment[],
  people: readonly Person[],
  since: Settings['learnedSince'],
): Learned[] {
  const history = readHistory(moments, 0);
  const counts = (under: LearnedUnder, { at }: Moment) => at >= (since[under] ?? -Infinity);
  const words = history.rated.flatMap((moment) => {
    const theme = themes.get(moment.passage);
    const person = findPerson(people, moment.person);
    if (!theme || !person) return [];
    const { at: now, offset } = moment;
    const recent = history.near(now);
    const under = leadingKind(momentKindsOf({ person, recent, now, offset, stated: moment }));
    return counts(under, moment) ? [{ under, of: theme, moment }] : [];
  });
  const others = moments.filter(
    (moment) => moment.kind !== 'words' && moment.helped && counts('kinds', moment),
  );
  const byMoment: Learned[] = [...momentKinds, 'any' as const].map((under) => ({
    under,
    said: tally(words.filter((each) => each.under === under)),
  }));
  const kinds = {
    under: 'kinds' as const,
    said: tally(others.map((m) => ({ of: m.kind, moment: m }))),
  };
  return [...byMoment, kinds].filter(({ said }) => said.length > 0);
}

function tally<Of>(rated: readonly { of: Of; moment: Moment }[]): Said<Of>[] {
  const all = Map.groupBy(rated, ({ of }) => of);
  return [...all]
    .map(([of, each]) => {
      const helped = each.filter(({ moment }) => moment.helped === 'helped').length;
      return { of, helped, notForMe: each.length - helped };
    })
    .sort((a, b) => b.helped + b.notForMe - a.helped - a.notForMe || b.helped - a.helped);
}
