import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { passLengths } from '../../core/guard/pass-lengths.ts';
import type { CalledOff } from './use-called-off.ts';
import type { Wait } from './use-wait.ts';

interface ChoicesProps {
  /** The first way, where the first step of the focus leads. */
  first: RefObject<HTMLButtonElement | null>;
  wait: Wait;
  /** The pass offered first, minutes; 0 is this visit. */
  passMinutes: number;
  /** What looking may mean, if that has to be said before one goes on. */
  meaning: string | undefined;
  /** Whether going on was chosen: the page is on its way. */
  opening: boolean;
  /** Why the pause is over; null while it isn't. */
  calledOff: CalledOff | null;
  onNotNow: () => void;
  onGoOn: (passMinutes: number) => void;
}

/** The two ways out, alike in size and weight, and how long a pass would last. */
export function Choices(props: ChoicesProps) {
  const { first, wait, passMinutes, meaning, opening, calledOff, onNotNow, onGoOn } = props;
  const [minutes, setMinutes] = useState(passMinutes);
  const [early, setEarly] = useState(false);
  const hint = useId();
  const pass = useId();

  return (
    <div class="choices">
      {meaning && (
        <p class="meaning" id={`${hint}m`}>
          {meaning}
        </p>
      )}
      <button type="button" class="choice" ref={first} onClick={onNotNow}>
        {i18n.t('pause.notNow')}
      </button>
      <button
        type="button"
        class="choice"
        aria-disabled={!wait.ready}
        aria-describedby={meaning ? `${hint}m ${hint}` : hint}
        onClick={() => (wait.ready ? onGoOn(minutes) : setEarly(true))}
      >
        {i18n.t('pause.goOn')}
        {!wait.ready && <span class="seconds" aria-hidden="true">{` · ${wait.left}`}</span>}
      </button>
      <Said wait={wait} early={early} opening={opening} calledOff={calledOff} />
      {!calledOff && (
        <span class="opens">
          <label for={pass}>{i18n.t('pause.opensFor')}</label>
          <select
            id={pass}
            aria-label={i18n.t('pause.opensFor')}
            value={minutes}
            onChange={(event) => setMinutes(Number(event.currentTarget.value))}
          >
            {offered(passMinutes).map((length) => (
              <option key={length} value={length}>
                {passName(length)}
              </option>
            ))}
          </select>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m6 9 6 6 6-6" />
          </svg>
        </span>
      )}
      <span id={hint} hidden>
        {wait.ready ? '' : i18n.t('pause.opensIn', wait.left)}
      </span>
    </div>
  );
}

interface SaidProps extends Pick<ChoicesProps, 'wait' | 'opening' | 'calledOff'> {
  /** Whether going on was pressed before the wait was over. */
  early: boolean;
}

/**
 * Says the seconds aloud when the wait begins, halfway and when it is over, and in sight to whoever
 * presses early; and that the page is coming, where it is slow to, or that there is
 * nothing to wait for any more. The first words come after the first frame: what is there from the start isn't read out.
 */
function Said({ wait, early, opening, calledOff }: SaidProps) {
  const start = useRef(wait.left).current;
  const [begun, setBegun] = useState(false);
  useEffect(() => setBegun(true), []);
  const half = Math.floor(start / 2);
  if (opening) {
    return (
      <p class="said slow" role="status">
        {i18n.t('pause.opening')}
      </p>
    );
  }
  if (calledOff) {
    return (
      <p class="said" role="status">
        {i18n.t(`pause.calledOff.${calledOff}`)}
      </p>
    );
  }
  const seen = early && !wait.ready;
  return (
    <p class={seen ? 'said' : 'said unseen'} role="status">
      {seen && i18n.t('pause.early', wait.left)}
      {!seen && begun && start > 0 && saidAt(wait, wait.left <= half ? half : start)}
    </p>
  );
}

function saidAt(wait: Wait, seconds: number): string {
  return wait.ready ? i18n.t('pause.ready') : i18n.t('pause.opensIn', seconds);
}

function offered(passMinutes: number): number[] {
  return [...new Set([...passLengths, passMinutes])].sort((a, b) => a - b);
}

function passName(minutes: number): string {
  return minutes === 0 ? i18n.t('pause.passFor.visit') : i18n.t('pause.passFor.minutes', minutes);
}
