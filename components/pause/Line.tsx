import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { tooLong } from '../ui/too-long.ts';

interface LineProps {
  /** What it is for, for screen readers. */
  label: string;
  /** What is said beneath it; it changes once something is kept. */
  hint: ComponentChildren;
  /** How long it may be, characters. */
  most: number;
  /** Called with what was written, trimmed and not empty; the line is then empty again, unless it is put back. */
  onKeep: (text: string, putBack: () => void) => void;
  /** Called with what stands in it, as it is typed. */
  onType?: (text: string) => void;
  /** Whether it is kept as the line is left, too. */
  eager?: boolean;
}

/** A line to write in, and a button that keeps it. What is too long stays. */
export function Line({ label, hint, most, onKeep, onType, eager = false }: LineProps) {
  const box = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const beneath = useId();

  function keep(event: Event) {
    event.preventDefault();
    const line = box.current;
    const text = line?.value.trim();
    if (!line || !text || problem) return;
    line.value = '';
    onKeep(text, () => {
      // More may have been written meanwhile.
      line.value = text + line.value;
    });
  }

  return (
    <form class="park" onSubmit={keep}>
      <div class="line">
        <input
          ref={box}
          autocomplete="off"
          aria-label={label}
          aria-describedby={beneath}
          aria-invalid={!!problem}
          onChange={eager ? keep : undefined}
          onInput={(event) => {
            const { value } = event.currentTarget;
            onType?.(value);
            setProblem(tooLong(value, most));
          }}
        />
        <button type="submit" class="quiet">
          {i18n.t('pause.parkKeep')}
        </button>
      </div>
      <p id={beneath} class="aside-line" role="status">
        {problem ?? hint}
      </p>
    </form>
  );
}
