import type { MomentKind, Passage, Theme } from './passage.ts';

/** Themes that lead in a kind of moment: what is known to suit it is what most of its words are about. */
const leading: Record<Exclude<MomentKind, 'reopened'>, readonly Theme[]> = {
  'after-looking-again': ['permission', 'waves-and-pace'],
  anger: ['anger', 'a-feeling-is-not-an-instruction'],
  numbness: ['quiet', 'body-now'],
  relief: ['relief', 'self-outside-the-bond', 'small-hope'],
  'wanting-answers': ['answers-that-wont-come'],
  fixing: ['unlived-future', 'worth'],
  loneliness: ['worth', 'self-outside-the-bond'],
  missing: ['waves-and-pace', 'both-and', 'old-picture'],
  habit: ['what-am-i-looking-for'],
  'someone-new': ['worth', 'body-now'],
  anniversary: ['old-picture', 'both-and'],
  'hard-date': ['old-picture', 'both-and', 'waves-and-pace'],
  'late-night': ['body-now', 'quiet', 'permission'],
  'first-weeks': ['permission', 'body-now'],
  'staying-in-touch': ['self-outside-the-bond', 'a-feeling-is-not-an-instruction'],
};

/** Themes that some moments do without. */
const avoided: Partial<Record<MomentKind, readonly Theme[]>> = {
  'first-weeks': ['small-hope', 'who-they-could-be'],
  anger: ['forgiving-yourself', 'who-they-could-be'],
};

/** Kinds of moment that follow from what was said. They weigh as a feeling, not as a moment. */
const statedKinds: readonly MomentKind[] = [
  'anger',
  'numbness',
  'relief',
  'loneliness',
  'missing',
  'wanting-answers',
  'fixing',
  'habit',
];

/** Whether a kind of moment follows from what was said. */
export function isStated(kind: MomentKind): boolean {
  return statedKinds.includes(kind);
}

/**
 * Takes the kinds of moment that hold; gives those whose themes lead. What was said comes before what only
 * follows from the hour or the past; a date that was named was said too.
 */
export function decisiveKinds(kinds: ReadonlySet<MomentKind>) {
  const all = [...kinds].filter((kind) => kind !== 'reopened');
  const stated = all.filter(isStated);
  return stated.length > 0 ? all.filter((kind) => isStated(kind) || kind === 'hard-date') : all;
}

/** Takes the kinds of moment that hold; gives the themes that lead now, none where nothing is known. */
export function leadingThemes(kinds: ReadonlySet<MomentKind>): ReadonlySet<Theme> {
  return new Set(decisiveKinds(kinds).flatMap((kind) => leading[kind]));
}

/** Whether a passage is of a theme that some of these moments do without; nobody forgives while they are angry. */
export function isAvoided(
  { theme, asked }: Pick<Passage, 'theme' | 'asked'>,
  kinds: ReadonlySet<MomentKind>,
): boolean {
  if (asked === 'forgiving-them' && kinds.has('anger')) return true;
  return [...kinds].some((kind) => avoided[kind]?.includes(theme));
}
