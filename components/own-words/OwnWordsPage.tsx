import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kind } from '../../core/moments/moment.ts';
import type { Person } from '../../core/people/person.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { type OwnWords, ownPassages } from '../../core/words/own-words.ts';
import { PageHeading } from '../options/PageHeading.tsx';
import type { ChangeSettings } from '../options/settings-actions.ts';
import { Part } from '../ui/Part.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { type Done, Toast } from '../ui/Toast.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { BringInWords } from './BringInWords.tsx';
import { Letters } from './Letters.tsx';
import { MixChoice } from './MixChoice.tsx';
import { OfferToShow } from './OfferToShow.tsx';
import { OwnPassages } from './OwnPassages.tsx';
import { PagesAtNight } from './PagesAtNight.tsx';
import './OwnWordsPage.css';

interface OwnWordsPageProps {
  /** Passages and letters, in any order. */
  ownWords: readonly OwnWords[];
  /** Everyone there is. */
  people: readonly Person[];
  /** Id of whom it was opened to write for; null for nobody. */
  whose: string | null;
  /** What was set; null when it can't be read: then what belongs to it is left out. */
  settings: Settings | null;
  onChange: ChangeSettings;
  /** Changes the kinds of pause there are for one person, by id; gives whether they were kept. */
  onKindsFor: (person: string, kinds: Kind[]) => Promise<boolean>;
  /** Keeps a passage or a letter; gives whether it was kept. */
  onKeep: (own: OwnWords) => Promise<boolean>;
  /** Keeps several, all or none; gives whether they were. */
  onKeepMany: (own: OwnWords[]) => Promise<boolean>;
  /** Takes one away, by id; gives whether it is gone. */
  onRemove: (id: string) => Promise<boolean>;
  /** Hands a text to the browser as a file. */
  onSave: (text: string, ending: 'csv' | 'txt') => void;
}

/** What someone writes to be shown to them: words for pauses, and letters to themselves. */
export function OwnWordsPage(props: OwnWordsPageProps) {
  const { ownWords, people, whose, settings, onChange, onKindsFor } = props;
  const { onKeep, onKeepMany, onRemove, onSave } = props;
  const [done, setDone] = useState<Done | null>(null);
  const { saves, save } = useSaves();
  const remove = async (own: OwnWords, gone: string) => {
    if (!(await onRemove(own.id))) return setDone({ sentence: i18n.t('words.notGone') });
    setDone({ sentence: gone, undo: () => void save(() => onKeep(own)) });
  };
  const acts = {
    onKeep: (own: OwnWords) => void save(() => onKeep(own), true),
    onClear: (id: string) => void save(() => onRemove(id)),
  };
  const change: ChangeSettings = (part) => save(() => onChange(part));
  const hasPassages = ownPassages(ownWords).length > 0;
  return (
    <>
      <PageHeading title={i18n.t('words.title')} purpose={i18n.t('words.purpose')} />
      <Toast done={done} onClose={() => setDone(null)} />
      <Part name="own passages">
        <OwnPassages
          {...{ ownWords, people, whose, ...acts }}
          onPlace={(rows) => save(() => onKeepMany(rows))}
          onRemove={(own) => remove(own, i18n.t('words.gone'))}
        />
      </Part>
      {settings && (
        <OfferToShow
          {...{ ownWords, people, settings }}
          onKinds={(kinds, person) =>
            person ? save(() => onKindsFor(person.id, kinds)) : change({ kinds })
          }
        />
      )}
      {settings && hasPassages && (
        <MixChoice kinds={settings.kinds} onChoose={(kinds) => void change({ kinds })} />
      )}
      <Part name="bring in words">
        <BringInWords
          {...{ ownWords, people, onSave }}
          onAdd={(rows) => save(() => onKeepMany(rows), true)}
        />
      </Part>
      <Part name="letters">
        <Letters
          {...{ ownWords, ...acts }}
          onRemove={(own) => remove(own, i18n.t('words.letters.gone'))}
        />
      </Part>
      {settings && (
        <PagesAtNight
          on={settings.pagesAtNight}
          onSwitch={(pagesAtNight) => void change({ pagesAtNight })}
        />
      )}
      <SavedNote saves={saves} />
    </>
  );
}
