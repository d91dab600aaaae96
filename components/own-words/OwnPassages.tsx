import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { mostOf } from '../../core/limits/limits.ts';
import {
  nextPlace,
  type OwnPassage,
  type OwnWords,
  ownPassages,
  placed,
} from '../../core/words/own-words.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { Button } from '../ui/Button.tsx';
import { digits } from '../ui/digits.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { OwnPassageEntry } from './OwnPassageEntry.tsx';
import { useEditing } from './use-editing.ts';
import { useEditingFocus } from './use-editing-focus.ts';

interface OwnPassagesProps {
  ownWords: readonly OwnWords[];
  people: readonly Choosable[];
  /** Id of whom new ones are for; null for everyone. */
  whose: string | null;
  /** Called at every change while writing. */
  onKeep: (own: OwnPassage) => void;
  /** Called when the words are empty again. */
  onClear: (id: string) => void;
  /** Keeps those that have another place; gives whether they were kept. */
  onPlace: (rows: OwnPassage[]) => Promise<boolean>;
  onRemove: (own: OwnPassage) => void;
}

/** One's own words in their order, by dragging or by buttons, and a place to write others. */
export function OwnPassages(props: OwnPassagesProps) {
  const { ownWords, people, whose, onKeep, onClear, onPlace, onRemove } = props;
  const blank = (): OwnPassage => ({
    ...{ id: crypto.randomUUID(), form: 'passage', text: '', person: whose, moments: [] },
    ...{ place: nextPlace(ownWords), changedAt: Date.now() },
  });
  const isFull = ownWords.length >= mostOf.ownWords;
  const { editing, edit, write } = useEditing<OwnPassage>({
    ...{ onKeep, onRemove: onClear },
    // Nothing is there for them yet: that is what the page was opened for.
    first: () => (isFull || whose === null || hasWords(ownWords, whose) ? null : blank()),
  });
  const [said, say] = useState('');
  const place = useRef<HTMLElement>(null);
  /** What the focus was on when its place in the tree changed. */
  const focused = useRef<HTMLElement | null>(null);
  useEffect(() => {
    focused.current?.focus();
    focused.current = null;
  });
  useEditingFocus(place, editing?.id);

  const others = ownWords.filter(({ id }) => id !== editing?.id);
  const shown = ownPassages(editing ? [...others, editing] : others);
  const move = async (id: string, to: number) => {
    if (to < 0 || to >= shown.length) return;
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    say(i18n.t('words.placed', [digits(to + 1), digits(shown.length)]));
    await onPlace(placed(ownWords, id, to, Date.now()));
  };
  // It may have been moved since it was taken up.
  const placeOf = (row: OwnPassage) =>
    ownPassages(ownWords).find(({ id }) => id === row.id)?.place ?? row.place;
  return (
    <section class="own-words-section" ref={place}>
      {shown.length === 0 ? (
        <EmptyState>
          <p>{i18n.t('words.empty')}</p>
        </EmptyState>
      ) : (
        <ol class="own-words" aria-label={i18n.t('words.list')}>
          {shown.map((passage, index) => (
            <OwnPassageEntry
              key={passage.id}
              passage={passage}
              isEdited={passage.id === editing?.id}
              isFirst={index === 0}
              isLast={index === shown.length - 1}
              people={people}
              onWrite={(row) => write({ ...row, place: placeOf(row) })}
              onEdit={() => edit(passage)}
              onDone={() => edit(null)}
              onMove={(by) => void move(passage.id, index + by)}
              onDrop={(id) => void move(id, index)}
              onRemove={() => onRemove(passage)}
            />
          ))}
        </ol>
      )}
      {shown.length > 1 && <p class="quiet">{i18n.t('words.order')}</p>}
      <p class="unseen" role="status">
        {said}
      </p>
      {isFull ? (
        <p role="status">{i18n.t('words.full')}</p>
      ) : (
        !(editing && editing.text === '') && (
          <p>
            <Button data-edit="new" onClick={() => edit(blank())}>
              {i18n.t('words.write')}
            </Button>
          </p>
        )
      )}
    </section>
  );
}

function hasWords(own: readonly OwnWords[], person: string): boolean {
  return ownPassages(own).some((passage) => passage.person === person);
}
