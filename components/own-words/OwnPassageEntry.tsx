import { i18n } from '#i18n';
import type { OwnPassage } from '../../core/words/own-words.ts';
import { momentNames } from '../options/moment-names.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { Button } from '../ui/Button.tsx';
import { OwnPassageFields } from './OwnPassageFields.tsx';

/** The kind of what is dragged, so that nothing else is taken for it. */
const dragged = 'application/x-ebb-own-words';

interface OwnPassageEntryProps {
  passage: OwnPassage;
  /** Whether it is being written. */
  isEdited: boolean;
  isFirst: boolean;
  isLast: boolean;
  people: readonly Choosable[];
  onWrite: (passage: OwnPassage) => void;
  onEdit: () => void;
  onDone: () => void;
  /** Moves it by so many places. */
  onMove: (by: -1 | 1) => void;
  /** Puts another, by id, in its place. */
  onDrop: (id: string) => void;
  onRemove: () => void;
}

/** One of one's own passages: the words, for whom and when they are, and what can be done with them. */
export function OwnPassageEntry(props: OwnPassageEntryProps) {
  const { passage, isEdited, isFirst, isLast, people } = props;
  const { onWrite, onEdit, onDone, onMove, onDrop, onRemove } = props;
  if (isEdited) {
    return (
      <li class="own-words-entry">
        <OwnPassageFields passage={passage} people={people} onWrite={onWrite} />
        <p>
          <Button onClick={onDone}>{i18n.t('words.done')}</Button>
        </p>
      </li>
    );
  }
  return (
    <li
      class="own-words-entry"
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes(dragged)) event.preventDefault();
      }}
      onDrop={(event) => {
        const id = event.dataTransfer?.getData(dragged);
        if (!id) return;
        event.preventDefault();
        onDrop(id);
      }}
    >
      <p class="own-words-text" id={`own-${passage.id}`} dir="auto">
        {passage.text}
      </p>
      <p class="quiet">{whenAndFor(passage, people)}</p>
      <div class="own-words-acts">
        <span
          class="own-words-grip"
          draggable
          aria-hidden="true"
          title={i18n.t('words.drag')}
          onDragStart={(event) => event.dataTransfer?.setData(dragged, passage.id)}
        />
        <Act name="up" off={isFirst} about={passage} onPress={() => onMove(-1)} />
        <Act name="down" off={isLast} about={passage} onPress={() => onMove(1)} />
        <Act name="edit" about={passage} onPress={onEdit} />
        <Act name="remove" about={passage} onPress={onRemove} />
      </div>
    </li>
  );
}

interface ActProps {
  name: 'up' | 'down' | 'edit' | 'remove';
  /** Whether it does nothing just now; the focus may stay on it all the same. */
  off?: boolean;
  about: OwnPassage;
  onPress: () => void;
}

function Act({ name, off = false, about, onPress }: ActProps) {
  return (
    <Button
      look="word"
      data-edit={name === 'edit' ? about.id : undefined}
      aria-disabled={off}
      aria-describedby={`own-${about.id}`}
      onClick={() => !off && onPress()}
    >
      {i18n.t(`words.${name}`)}
    </Button>
  );
}

/** For whom and when, in words. */
function whenAndFor({ person, moments }: OwnPassage, people: readonly Choosable[]): string {
  const names: Readonly<Record<string, string>> = momentNames();
  const who = people.find(({ id, formerIds }) => [id, ...formerIds].some((one) => one === person));
  const before =
    person === null
      ? i18n.t('words.beforeEveryone')
      : i18n.t('words.before', [who?.nickname ?? i18n.t('people.notListed')]);
  const when = moments.flatMap((id) => names[id] ?? []);
  return [before, ...(when.length > 0 ? when : [i18n.t('words.anyTime')])].join(' · ');
}
