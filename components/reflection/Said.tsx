import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Moment } from '../../core/moments/moment.ts';
import type { Sentence } from '../../core/reflection/sentence.ts';
import { MomentsBehind } from './MomentsBehind.tsx';
import type { Names } from './names.ts';
import { say } from './sentence-words.ts';

interface SaidProps {
  /** What is said, in one paragraph. */
  sentences: readonly Sentence[];
  /** The moments they may stand on, by id. */
  moments: ReadonlyMap<string, Moment>;
  /** Names of people and sites. */
  names: Names;
  /** Which paragraph of the letter it is, for its looks. */
  class?: string;
}

/** A paragraph of sentences. The number in each opens the moments it stands on, beneath the paragraph. */
export function Said({ sentences, moments, names, class: look }: SaidProps) {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  if (sentences.length === 0) return null;
  const shown = sentences.find(({ key }) => key === open);
  return (
    <>
      <p class={look}>
        {sentences.map((sentence) => (
          <OneSentence
            key={sentence.key}
            text={say(sentence, names.site)}
            list={id}
            open={sentence === shown}
            onToggle={
              sentence.momentIds.length > 0
                ? () => setOpen(sentence === shown ? null : sentence.key)
                : null
            }
          />
        ))}
      </p>
      {shown && (
        <MomentsBehind
          id={id}
          moments={shown.momentIds.flatMap((known) => moments.get(known) ?? [])}
          names={names}
        />
      )}
    </>
  );
}

interface OneSentenceProps {
  text: string;
  list: string;
  open: boolean;
  onToggle: (() => void) | null;
}

/** A longer number may break over lines; a shorter one stays together with the mark after it. */
const longNumber = 24;

/** A sentence whose bracketed part is a number that can be opened. */
function OneSentence({ text, list, open, onToggle }: OneSentenceProps) {
  const [before = '', number = '', after = ''] = text.split(/[[\]]/);
  const mark = /^[.,;:]/.exec(after)?.[0] ?? '';
  return (
    <>
      {before}
      <span class={number.length < longNumber ? 'said-together' : undefined}>
        {onToggle ? (
          <button
            type="button"
            class="said-number"
            aria-expanded={open}
            aria-controls={open ? list : undefined}
            aria-label={i18n.t('week.behind.show', [number])}
            onClick={onToggle}
          >
            {number}
          </button>
        ) : (
          number
        )}
        {mark}
      </span>
      {`${after.slice(mark.length)} `}
    </>
  );
}
