import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseView } from '../../core/pause/pause-view.ts';
import type { Clock } from './clock.ts';

const lines = ['there', 'rest', 'minute', 'nothing', 'gentle', 'carry'] as const;
/** Keys that are pressed on the way to others, or to quieten a screen reader. */
const alone = new Set(['Shift', 'Control', 'Alt', 'Meta']);

const oneLine = 2000;
const eachMore = 800;

interface GoodbyeProps {
  view: PauseView;
  clock: Clock;
  /** Called once, when it has been shown or skipped. */
  onDone: () => void;
}

/** One warm line after *not now*, and what of their own might help. Two seconds and gone. */
export function Goodbye({ view, clock, onDone }: GoodbyeProps) {
  const root = useRef<HTMLElement>(null);
  const heading = useId();
  const done = useRef(onDone);
  done.current = onDone;
  const turn = view.goodbye;
  const line = lines[turn % lines.length] ?? 'there';
  const thing = view.smallThings[turn % Math.max(1, view.smallThings.length)];
  const call = view.someoneToCall.trim();
  const lasts = oneLine + eachMore * (Number(thing !== undefined) + Number(call !== ''));

  useLayoutEffect(() => {
    const element = root.current;
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      done.current();
    };
    const skip = (event: Event) => {
      if (event instanceof KeyboardEvent && (event.repeat || alone.has(event.key))) return;
      event.preventDefault();
      end();
    };
    element?.focus();
    element?.addEventListener('click', skip);
    element?.addEventListener('keydown', skip);
    const cancel = clock.after(lasts, end);
    return () => {
      cancel();
      element?.removeEventListener('click', skip);
      element?.removeEventListener('keydown', skip);
    };
  }, [clock, lasts]);

  return (
    <section class="goodbye" ref={root} tabIndex={-1} aria-labelledby={heading}>
      <p class="words short" id={heading}>
        {i18n.t(`pause.goodbye.${line}`)}
      </p>
      {thing !== undefined && <p class="offer">{i18n.t('pause.goodbye.smallThing', [thing])}</p>}
      {call !== '' && <p class="offer">{i18n.t('pause.goodbye.call', [call])}</p>}
      <p class="unseen">{i18n.t('pause.goodbye.skip')}</p>
    </section>
  );
}
