import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { goodbyes } from '../../core/pause/goodbyes.ts';
import type { PauseView } from '../../core/pause/pause-view.ts';
import type { Need } from '../../core/settings/needs.ts';
import type { Help } from '../support/help.ts';
import { Chips } from './Chips.tsx';
import { needName } from './chip-names.ts';
import type { Clock } from './clock.ts';
import { Press } from './Press.tsx';
import { Tonight } from './Tonight.tsx';

/** Keys that are pressed on the way to others, to quieten a screen reader, or to reach help. */
const alone = new Set(['Shift', 'Control', 'Alt', 'Meta', 'Tab']);

/** How long it lasts with its line alone, and with one thing more, milliseconds. */
const oneLine = 2000;
const twoLines = 2800;

interface GoodbyeProps {
  view: PauseView;
  help: Help;
  clock: Clock;
  /** Called once, when it has been shown or skipped. */
  onDone: () => void;
}

/**
 * One warm line after *not now*, and what of their own might help. Two seconds and gone; but where it names someone
 * to call, asks what is needed, or is left for help, it stays until it is answered.
 */
export function Goodbye({ view, help, clock, onDone }: GoodbyeProps) {
  const root = useRef<HTMLElement>(null);
  const heading = useId();
  const [need, setNeed] = useState<Need | null>();
  const [helping, setHelping] = useState(false);
  const done = useRef(onDone);
  done.current = onDone;
  const turn = view.goodbye;
  const line = goodbyes[turn % goodbyes.length] ?? 'there';
  const { byNeed } = view;
  const things = byNeed?.find((each) => each.need === need)?.things ?? view.smallThings;
  const thing = things[turn % things.length];
  const call = view.someoneToCall.trim();
  const stays = !!(call || byNeed);
  const [staying, setStaying] = useState(stays);
  const lasts = thing ? twoLines : oneLine;

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
      {byNeed && (
        <Chips
          legend={i18n.t('pause.goodbye.need')}
          seen
          choices={byNeed.map((each) => each.need)}
          nameOf={needName}
          onChoose={setNeed}
        />
      )}
      {thing && <p class="offer">{i18n.t('pause.goodbye.smallThing', [thing])}</p>}
      {call && <p class="offer">{i18n.t('pause.goodbye.call', [call])}</p>}
      {helping ? <Tonight {...help} /> : <p class="unseen">{i18n.t('pause.goodbye.skip')}</p>}
      {(stays || helping) && <Press onClick={end}>{i18n.t('pause.goodbye.back')}</Press>}
      {!helping && (
        <Press
          onFocus={() => setStaying(true)}
          onClick={() => {
            setStaying(true);
            setHelping(true);
          }}
        >
          {i18n.t('pause.tonight.label')}
        </Press>
      )}
    </section>
  );
}

/** Whether something pressed answers, or leads to help or nowhere, and so doesn't end the goodbye. */
function leadsOn(event: Event): boolean {
  const within = (what: string) => event.target instanceof Element && event.target.closest(what);
  if (within('fieldset')) return true;
  const onButton = !!within('button');
  // A copy that is dispatched again may be no KeyboardEvent; see redispatch-event.ts.
  if (!('key' in event)) return onButton;
  const key = String(event.key);
  if (onButton && (key === 'Enter' || key === ' ')) return true;
  return alone.has(key) || ('repeat' in event && event.repeat === true);
}
