import { i18n } from '#i18n';
import type { TryWish } from '../../components/options/TryPause.tsx';
import type { PauseView } from '../../core/pause/pause-view.ts';
import { overallView, timelyView } from '../../core/pause/prepare-pause.ts';
import { writtenAbout } from '../../core/pause/to-open.ts';
import { listedPeople } from '../../core/people/listed-people.ts';
import { type Person, personSchema } from '../../core/people/person.ts';
import { ownPauseFields } from '../../core/settings/own-pause.ts';
import { hereAndNow } from '../../platform/clock.ts';
import { whereabouts } from '../../platform/whereabouts.ts';
import type { OptionsState } from './load-options.ts';

/** What a pause that is only tried is made from. */
type TriedFrom = Pick<OptionsState, 'people' | 'settings' | 'plan' | 'ownWords' | 'thoughts'>;

/**
 * What a pause shows that is only tried: as it is set for everyone, before the first of the list, of the kind and
 * the look that are wished for.
 */
export function triedView(from: TriedFrom, { kind, look }: TryWish): PauseView {
  const came = { ...hereAndNow(), arrival: 'urge' as const };
  const settings = {
    ...from.settings,
    ...(kind && { kinds: [kind] }),
    ...(look && { looks: [look] }),
  };
  const { plan, ownWords } = from;
  const pages = writtenAbout(from.thoughts);
  const ingredients = { settings, recent: [], plan, ownWords, pages, where: whereabouts() };
  return {
    ...overallView(ingredients, came.at),
    ...timelyView(beforeWhom(from.people, came.at), ingredients, came, Math.random),
  };
}

/** The first of the list, as if nothing were set for them apart; someone where nobody is listed. */
function beforeWhom(people: readonly Person[], now: number): Person {
  const [first] = listedPeople(people);
  const nickname = i18n.t('tryPause.someone');
  if (!first) return personSchema.parse({ id: 'tried', nickname, profiles: [], addedAt: now });
  const fields = Object.entries(first).filter(([name]) => !(name in ownPauseFields));
  return personSchema.parse(Object.fromEntries(fields));
}
