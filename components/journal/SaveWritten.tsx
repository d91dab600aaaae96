import { i18n } from '#i18n';
import type { Thought } from '../../core/moments/thought.ts';
import { pageOf } from '../../core/reflection/journal.ts';
import { journalMarkdown } from '../../core/reflection/journal-markdown.ts';
import { writtenLines } from '../../core/reflection/written-lines.ts';
import { Button } from '../ui/Button.tsx';
import { writtenDay } from './written-day.ts';

interface SaveWrittenProps {
  /** Everything that was written, in any order. */
  thoughts: readonly Thought[];
  /** Saves a text as a file of Markdown. */
  onSave: (markdown: string) => void;
}

/** Saves all that was written as one file of Markdown, from the first day on. */
export function SaveWritten({ thoughts, onSave }: SaveWrittenProps) {
  const save = () =>
    onSave(
      journalMarkdown(
        i18n.t('thoughts.title'),
        thoughts.toSorted((a, b) => a.at - b.at).map(inWords),
      ),
    );
  return (
    <section class="save-written">
      <p>
        <Button onClick={save}>{i18n.t('thoughts.file.save')}</Button>
      </p>
      <p class="quiet">{i18n.t('thoughts.file.about')}</p>
    </section>
  );
}

function inWords(thought: Thought) {
  const page = pageOf(thought);
  return {
    title: page?.title ?? i18n.t('thoughts.thought'),
    day: writtenDay(thought.at),
    lines: writtenLines(thought, page),
  };
}
