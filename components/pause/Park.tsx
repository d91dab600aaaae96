import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import { tooLong } from '../ui/too-long.ts';

/** A line in which to put a thought down. */
export function Park({ onPark }: { onPark: (text: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
  const [parked, setParked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const hint = useId();

  function keep(event: Event) {
    event.preventDefault();
    const text = box.current?.value.trim() ?? '';
    if (box.current === null || text === '' || problem) return;
    onPark(text);
    box.current.value = '';
    setParked(true);
  }

  return (
    <form class="park" onSubmit={keep}>
      <div class="line">
        <input
          ref={box}
          type="text"
          autocomplete="off"
          aria-label={i18n.t('pause.parkLabel')}
          aria-describedby={hint}
          aria-invalid={problem !== null}
          onInput={(event) => {
            setParked(false);
            setProblem(tooLong(event.currentTarget.value, limits.thought));
          }}
        />
        <button type="submit" class="quiet">
          {i18n.t('pause.parkKeep')}
        </button>
      </div>
      <p id={hint} class="aside-line" role="status">
        {problem ?? i18n.t(parked ? 'pause.parked' : 'pause.parkHint')}
      </p>
    </form>
  );
}
