import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { passLengths } from '../../core/pause/pass-lengths.ts';
import type { Wait } from './use-wait.ts';

interface ChoicesProps {
  wait: Wait;
  /** The pass offered first, minutes; 0 is this visit. */
  passMinutes: number;
  onNotNow: () => void;
  onGoOn: (passMinutes: number) => void;
}

/** The two ways out, alike in size and weight, and how long a pass would last. */
export function Choices({ wait, passMinutes, onNotNow, onGoOn }: ChoicesProps) {
  const notNow = useRef<HTMLButtonElement>(null);
  const [minutes, setMinutes] = useState(passMinutes);
  const [early, setEarly] = useState(false);
  const hint = useId();
  useEffect(() => notNow.current?.focus(), []);

  return (
    <div class="choices">
      <button type="button" class="choice" ref={notNow} onClick={onNotNow}>
        {i18n.t('pause.notNow')}
      </button>
      <button
        type="button"
        class="choice"
        aria-disabled={!wait.ready}
        aria-describedby={hint}
        onClick={() => (wait.ready ? onGoOn(minutes) : setEarly(true))}
      >
        {i18n.t('pause.goOn')}
        {!wait.ready && <span class="seconds" aria-hidden="true">{` · ${wait.left}`}</span>}
      </button>
      <Said wait={wait} early={early} />
      <label class="opens">
        {i18n.t('pause.opensFor')}{' '}
        <select value={minutes} onChange={(event) => setMinutes(Number(event.currentTarget.value))}>
          {offered(passMinutes).map((length) => (
            <option key={length} value={length}>
              {passName(length)}
            </option>
          ))}
        </select>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m6 9 6 6 6-6" />
        </svg>
      </label>
      <span id={hint} hidden>
        {wait.ready ? '' : i18n.t('pause.opensIn', wait.left)}
      </span>
    </div>
  );
}

/** Says the seconds aloud at the start, halfway and at the end, and in sight to whoever presses early. */
function Said({ wait, early }: { wait: Wait; early: boolean }) {
  const start = useRef(wait.left).current;
  const [said, setSaid] = useState('');
  const worthSaying = wait.left === start || wait.left === Math.floor(start / 2);
  useEffect(() => {
    if (wait.ready) setSaid(i18n.t('pause.ready'));
    else if (worthSaying) setSaid(i18n.t('pause.opensIn', wait.left));
  }, [wait.left, wait.ready, worthSaying]);
  return (
    <p class={early && !wait.ready ? 'said' : 'said unseen'} role="status">
      {early && !wait.ready ? i18n.t('pause.early', wait.left) : start > 0 && said}
    </p>
  );
}

function offered(passMinutes: number): number[] {
  return [...new Set([...passLengths, passMinutes])].sort((a, b) => a - b);
}

function passName(minutes: number): string {
  return minutes === 0 ? i18n.t('pause.passFor.visit') : i18n.t('pause.passFor.minutes', minutes);
}
