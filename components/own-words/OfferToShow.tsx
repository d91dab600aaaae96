import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kind } from '../../core/moments/moment.ts';
import type { Person } from '../../core/people/person.ts';
import { withOwnWords } from '../../core/settings/own-words-mix.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { notShown } from '../../core/words/not-shown.ts';
import type { OwnWords } from '../../core/words/own-words.ts';
import { Button } from '../ui/Button.tsx';

interface OfferToShowProps {
  ownWords: readonly OwnWords[];
  people: readonly Person[];
  settings: Settings;
  /** Keeps the kinds of pause there are for everyone, or for one person; gives whether they were kept. */
  onKinds: (kinds: Kind[], person: Person | null) => Promise<boolean>;
}

/** Says of what was written that no pause shows it yet, and offers to show it there and then. */
export function OfferToShow({ ownWords, people, settings, onKinds }: OfferToShowProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isShown, setShown] = useState(false);
  const missing = notShown(ownWords, people, settings);
  const show = async (kinds: readonly Kind[], person: Person | null) => {
    if (!(await onKinds(withOwnWords(kinds), person))) return;
    setShown(true);
    // The button that had it is gone.
    place.current?.focus();
  };
  if (!missing.everyone && missing.people.length === 0 && !isShown) return null;
  return (
    <div ref={place} tabIndex={-1} class="own-words-offer">
      {missing.everyone && (
        <p>
          {i18n.t('words.notShown.everyone')}{' '}
          <Button onClick={() => show(settings.kinds, null)}>
            {i18n.t('words.notShown.show')}
          </Button>
        </p>
      )}
      {missing.people.map((person) => (
        <p key={person.id}>
          {i18n.t('words.notShown.person', [person.nickname])}{' '}
          <Button onClick={() => show(person.kinds ?? settings.kinds, person)}>
            {i18n.t('words.notShown.showBefore', [person.nickname])}
          </Button>
        </p>
      ))}
      {isShown && <p>{i18n.t('words.notShown.shown')}</p>}
    </div>
  );
}
