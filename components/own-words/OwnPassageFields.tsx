import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { OwnPassage } from '../../core/words/own-words.ts';
import { momentKinds } from '../../core/words/passage.ts';
import { momentNames } from '../options/moment-names.ts';
import { type Choosable, ChoosePerson } from '../people/ChoosePerson.tsx';
import { Choices } from '../ui/Choices.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Lines } from '../ui/Lines.tsx';

interface OwnPassageFieldsProps {
  passage: OwnPassage;
  people: readonly Choosable[];
  /** Called with all of it at every change. */
  onWrite: (passage: OwnPassage) => void;
}

/** Where one of one's own passages is written: the words, for whom and when they are. */
export function OwnPassageFields({ passage, people, onWrite }: OwnPassageFieldsProps) {
  const names = momentNames();
  return (
    <div class="own-words-fields">
      <Lines
        label={i18n.t('words.text')}
        text={passage.text}
        rows={2}
        most={limits.ownPassage}
        onWrite={(text) => onWrite({ ...passage, text })}
      />
      {people.length > 0 && (
        <ChoosePerson
          label={i18n.t('words.for')}
          nobody={i18n.t('words.everyone')}
          people={people}
          chosen={passage.person}
          onChoose={(person) => onWrite({ ...passage, person })}
        />
      )}
      <Disclosure summary={i18n.t('words.moments')} open={passage.moments.length > 0}>
        <Choices
          several
          legend={i18n.t('words.momentsLegend')}
          hint={i18n.t('words.momentsHint')}
          options={momentKinds.map((value) => ({ value, label: names[value] }))}
          chosen={momentKinds.filter((kind) => passage.moments.includes(kind))}
          onChoose={(moments) => onWrite({ ...passage, moments })}
        />
      </Disclosure>
    </div>
  );
}
