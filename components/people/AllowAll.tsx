import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import { Button } from '../ui/Button.tsx';

interface AllowAllProps {
  /** Those who are listed. */
  people: readonly Person[];
  /** Whether Ebb has the access that pauses there take. */
  isAllowed: (reach: Reach) => boolean;
  /** Asks the browser for it; called in the click. */
  onAllow: (reach: Reach) => void;
}

/** Asks once for every page that isn't guarded yet; nothing where one or none isn't, which has a button of its own. */
export function AllowAll({ people, isAllowed, onAllow }: AllowAllProps) {
  const profiles = people
    .flatMap((person) => person.profiles)
    .filter((profile) => !isAllowed({ profiles: [profile] }));
  if (profiles.length < 2) return null;
  return (
    <section class="allow-all">
      <p>{i18n.t('popup.unguarded', profiles.length)}</p>
      <Button onClick={() => onAllow({ profiles })}>{i18n.t('people.allowAll')}</Button>
    </section>
  );
}
