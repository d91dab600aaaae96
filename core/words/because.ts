import type { MomentKind, Passage } from './passage.ts';
import type { Situation } from './situation.ts';

/** What can have spoken for words, from what says most to what says least. */
export const reasons = [
  'said',
  'ofThem',
  'page',
  'asked',
  'kept',
  'helped',
  'felt',
  'angry',
  'numb',
  'relieved',
  'wantsToKnow',
  'wantsToMend',
  'lonely',
  'misses',
  'habit',
  'hardDate',
  'anniversary',
  'lookedToday',
  'reopened',
  'someoneNew',
  'late',
  'firstWeeks',
  'inTouch',
] as const;
export type Reason = (typeof reasons)[number];

const byKind: Readonly<Record<MomentKind, Reason>> = {
  reopened: 'reopened',
  'after-looking-again': 'lookedToday',
  anger: 'angry',
  numbness: 'numb',
  relief: 'relieved',
  'wanting-answers': 'wantsToKnow',
  fixing: 'wantsToMend',
  loneliness: 'lonely',
  missing: 'misses',
  habit: 'habit',
  'someone-new': 'someoneNew',
  anniversary: 'anniversary',
  'hard-date': 'hardDate',
  'late-night': 'late',
  'first-weeks': 'firstWeeks',
  'staying-in-touch': 'inTouch',
};

/** How many are named; more would be a list. */
const mostNamed = 2;

/**
 * Takes words that were chosen and what they were chosen by; gives what spoke for them, two things at most. None where
 * they came by turns alone.
 * @param liked whether they are kept, or helped the last time
 */
export function because(
  passage: Passage,
  { kinds, stated, person }: Pick<Situation, 'kinds' | 'stated' | 'person'>,
  liked: { kept: boolean; helped: boolean },
): Reason[] {
  const { occasions, circumstances, pages, asked, moments } = passage;
  const speaks: Partial<Record<Reason, boolean>> = {
    said: occasions.length > 0,
    ofThem:
      passage.fits.length > 0 ||
      passage.noContact === 'only' ||
      circumstances.length > 0 ||
      passage.stances.includes(person.stance),
    page: pages.length > 0,
    asked: asked !== undefined,
    felt: stated.feeling !== null && passage.feelings.includes(stated.feeling),
    ...liked,
  };
  for (const kind of moments) if (kinds.has(kind)) speaks[byKind[kind]] = true;
  return reasons.filter((reason) => speaks[reason]).slice(0, mostNamed);
}
