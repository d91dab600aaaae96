import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseView } from '../../core/pause/pause-view.ts';
import type { Help } from '../support/help.ts';
import type { Clock } from './clock.ts';
import { Tonight } from './Tonight.tsx';

const lines = ['there', 'rest', 'minute', 'nothing', 'gentle', 'carry'] as const;
/** Keys that are pressed on the way to others, to quieten a screen reader, or to reach help. */
const alone = new Set(['Shift', 'Control', 'Alt', 'Meta', 'Tab']);

const oneLine = 2000;
const eachMore = 800;

interface GoodbyeProps {
  view: PauseView;
  help: Help;
  clock: Clock;
  /** Called once, when it has been shown or skipped. */
  onDone: () => void;
}

/**
 * One warm line after *not now*, and what of their own might help. Two seconds and gone, but for whoever reaches
 * for help: then it stays.
 */
export function Goodbye({ view, help, clock, onDone }: GoodbyeProps) {
  const root = useRef<HTMLElement>(null);
  const heading = useId();
  const [staying, setStaying] = useState(false);
  const [helping, setHelping] = useState(false);
  const done = useRef(onDone);
  done.current = onDone;
  const turn = view.goodbye;
  const line = lines[turn % lines.length] ?? 'there';
  const thing = view.smallThings[turn % Math.max(1, view.smallThings.length)];
  const call = view.someoneToCall.trim();
  const lasts = oneLine + eachMore * (Number(thing !== undefined) + Number(call !== ''));

  const over = useRef(false);
  const end = () => {
    if (over.current) return;
    over.current = true;
    done.current();
  };
  useLayoutEffect(() => root.current?.focus(), []);
  useLayoutEffect(() => (staying ? undefined : clock.after(lasts, end)), [clock, lasts, staying]);
  useLayoutEffect(() => {
    const element = helping ? null : root.current;
    const skip = (event: Event) => {
      if (leadsOn(event)) return;
      event.preventDefault();
      end();
    };
    element?.addEventListener('click', skip);
    element?.addEventListener('keydown', skip);
    return () => {
      element?.removeEventListener('click', skip);
      element?.removeEventListener('keydown', skip);
    };
  }, [helping]);

  return (
    <section class="goodbye" ref={root} tabIndex={-1} aria-labelledby={heading}>
      <p class="words short" id={heading}>
        {i18n.t(`pause.goodbye.${line}`)}
      </p>
      {thing !== undefined && <p class="offer">{i18n.t('pause.goodbye.smallThing', [thing])}</p>}
      {call !== '' && <p class="offer">{i18n.t('pause.goodbye.call', [call])}</p>}
      {helping ? (
        <>
          <Tonight {...help} />
          <button type="button" class="quiet" onClick={end}>
            {i18n.t('pause.goodbye.back')}
          </button>
        </>
      ) : (
        <>
          <p class="unseen">{i18n.t('pause.goodbye.skip')}</p>
          <button
            type="button"
            class="quiet"
            onFocus={() => setStaying(true)}
            onClick={() => {
              setStaying(true);
              setHelping(true);
            }}
          >
            {i18n.t('pause.tonight.label')}
          </button>
        </>
      )}
    </section>
  );
}

/** Whether something pressed leads to help or nowhere, and so doesn't end the goodbye. */
function leadsOn(event: Event): boolean {
  const onButton = event.target instanceof Element && event.target.closest('button') !== null;
  // A copy that is dispatched again may be no KeyboardEvent; see redispatch-event.ts.
  if (!('key' in event)) return onButton;
  const key = String(event.key);
  if (onButton && (key === 'Enter' || key === ' ')) return true;
  return alone.has(key) || ('repeat' in event && event.repeat === true);
}
