import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseView } from '../../core/pause/pause-view.ts';
import { spoken } from '../in-page/spoken.ts';
import { useTrustedEvents } from '../in-page/use-trusted-events.ts';
import type { Help } from '../support/help.ts';
import { Asides } from './Asides.tsx';
import { Choices } from './Choices.tsx';
import { type Clock, pageClock } from './clock.ts';
import { Goodbye } from './Goodbye.tsx';
import { scenes } from './looks/scenes.ts';
import { PauseBody } from './PauseBody.tsx';
import type { PauseRemark } from './pause-remark.ts';
import { useFirstFocus } from './use-first-focus.ts';
import { useThreeShifts } from './use-three-shifts.ts';
import { useWait } from './use-wait.ts';

/** What the pause shows, and whom it tells. */
export interface PauseProps {
  /** Everything to show. */
  view: PauseView;
  /** Called once the goodbye has been shown or skipped: time to go where *not now* leads. */
  onTurnBack: () => void;
  /** Called once, at the very moment of choosing; `passMinutes` comes with `went-on`, 0 is this visit. */
  onChoose: (choice: 'turned-back' | 'went-on' | 'safety', passMinutes?: number) => void;
  /** Called whenever something is said or taken back. */
  onRemark: (remark: PauseRemark) => void;
  /** Called for the quick exit. */
  onExit: () => void;
  /** Called with a thought to keep, trimmed and not empty. */
  onPark: (text: string) => void;
  /** Keeps the country that is picked, by its id, and gives its lines. */
  onPickCountry: Help['onPick'];
  /** Called to show all helplines. */
  onShowSupport: () => void;
  /** Time and visibility; the browser's own unless a test brings another. */
  clock?: Clock;
}

/** The pause, from the first frame to the choice, filling whatever it is put into. */
export function Pause({ view, clock = pageClock, ...tell }: PauseProps) {
  const root = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<'turned-back' | 'went-on' | 'safety' | null>(null);
  const wait = useWait(view.settle, clock);
  const countShifts = useThreeShifts(tell.onExit, clock);
  useTrustedEvents(root);
  const { before, words, first, stepFirst } = useFirstFocus(
    root,
    i18n.t('pause.before', [view.nickname]),
  );
  const Scene = scenes[view.look];
  const help: Help = {
    support: view.support,
    onPick: tell.onPickCountry,
    onShowAll: tell.onShowSupport,
  };

  function choose(choice: 'turned-back' | 'went-on' | 'safety', passMinutes?: number) {
    if (chosen !== null) return;
    setChosen(choice);
    tell.onChoose(choice, passMinutes);
  }

  return (
    <main
      ref={root}
      class={`pause look-${view.look} kind-${view.kind}`}
      {...spoken()}
      style={{ '--filled': wait.filled }}
      tabIndex={-1}
      onKeyDown={(event) => {
        countShifts(event);
        stepFirst(event);
      }}
    >
      <Scene />
      {chosen === 'turned-back' ? (
        <Goodbye view={view} help={help} clock={clock} onDone={tell.onTurnBack} />
      ) : (
        <div class="bones">
          <p class="before" ref={before} tabIndex={-1}>
            {i18n.t('pause.before', [view.nickname])}
          </p>
          <PauseBody view={view} start={words} onRemark={tell.onRemark} />
          <Choices
            first={first}
            wait={wait}
            passMinutes={view.passMinutes}
            opening={chosen !== null}
            onNotNow={() => choose('turned-back')}
            onGoOn={(minutes) => choose('went-on', minutes)}
          />
          <Asides
            view={view}
            help={help}
            onRemark={tell.onRemark}
            onPark={tell.onPark}
            onSafety={() => choose('safety')}
          />
        </div>
      )}
      <button
        type="button"
        class="leave"
        title={i18n.t('pause.leaveHint')}
        onClick={() => tell.onExit()}
      >
        {i18n.t('pause.leave')}
      </button>
    </main>
  );
}
