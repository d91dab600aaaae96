import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Thought } from '../../core/moments/thought.ts';
import { isFoundIn } from '../../core/reflection/find-written.ts';
import { pageOf } from '../../core/reflection/journal.ts';
import { writtenLines } from '../../core/reflection/written-lines.ts';
import type { Clock } from '../pause/clock.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { Field } from '../ui/Field.tsx';
import { WrittenList } from './WrittenList.tsx';
import type { WrittenActions } from './written-actions.ts';

interface FindWrittenProps {
  /** Everything that was written, put away or not. */
  thoughts: readonly Thought[];
  /** What is sought. */
  sought: string;
  /** Those listed: some pages may be about one of them. */
  people: readonly Choosable[];
  clock: Clock;
  actions: WrittenActions;
  onSeek: (sought: string) => void;
}

/** Finds what was written by words in it, also what was put away. */
export function FindWritten({ thoughts, sought, onSeek, ...rest }: FindWrittenProps) {
  // What was found stays while it is changed, also when it has none of the words any more.
  const ids = useMemo(
    () => new Set(thoughts.filter((one) => isFoundIn(sought, textsOf(one))).map(({ id }) => id)),
    [sought],
  );
  const found = thoughts.filter(({ id }) => ids.has(id));
  const isSeeking = sought.trim() !== '';
  const result = found.length
    ? i18n.t('thoughts.find.found', found.length, [String(found.length)])
    : i18n.t('thoughts.find.nothing');
  return (
    <section class="find-written">
      <Field label={i18n.t('thoughts.find.label')}>
        {(ties) => (
          <input
            {...ties}
            type="search"
            autocomplete="off"
            value={sought}
            onInput={(event) => onSeek(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="quiet" role="status">
        {isSeeking && result}
      </p>
      <WrittenList thoughts={found} titled {...rest} />
    </section>
  );
}

/** All that something can be found by: its words, and the page it is on. */
function textsOf(thought: Thought): string[] {
  const page = pageOf(thought);
  const lines = writtenLines(thought, page).map(({ text }) => text);
  return page ? [page.title, ...lines] : lines;
}
