import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseView, WordsView } from '../../core/pause/pause-view.ts';
import { spoken } from '../in-page/spoken.ts';
import { threeShifts } from '../in-page/three-shifts.ts';
import { useTrustedEvents } from '../in-page/use-trusted-events.ts';
import type { Help } from '../support/help.ts';
import { Asides } from './Asides.tsx';
import { Choices } from './Choices.tsx';
import { type Clock, pageClock } from './clock.ts';
import { Goodbye } from './Goodbye.tsx';
import { scenes } from './looks/scenes.ts';
import { PauseBody } from './PauseBody.tsx';
import type { PauseRemark } from './pause-remark.ts';
import { type CalledOff, useCalledOff } from './use-called-off.ts';
import { useFirstFocus } from './use-first-focus.ts';
import { useWait, type Wait } from './use-wait.ts';

/** What the pause shows, and whom it tells. */
export interface PauseProps {
  /** Everything to show. */
  view: PauseView;
  /** Called once the goodbye has been shown or skipped: time to go where *not now* leads. */
  onTurnBack: () => void;
  /** Called once, at the very moment of choosing; `passMinutes` comes with `went-on`, 0 is this visit. */
  onChoose: (choice: 'turned-back' | 'went-on' | 'safety', passMinutes?: number) => void;
  /** Why there is nothing to pause for any more; null, or left out, while there is. */
  calledOff?: CalledOff | null;
  /** Called at a press once it is called off: time to open the page, and nothing was chosen. */
  onOpen?: () => void;
  /** Called whenever something is said or taken back. */
  onRemark: (remark: PauseRemark) => void;
  /** Asks for other words, for what was said so far; null where there are none. Rejects where nobody answers. */
  onOtherWords: () => Promise<WordsView | null>;
  /** Keeps words, by id, to be read again, or lets them go; gives whether that is kept. */
  onKeepWords: (words: string, kept: boolean) => Promise<boolean>;
  /** Has words only from now on; gives whether that is kept. */
  onOnlyWords: () => Promise<boolean>;
  /** Called for the quick exit. */
  onExit: () => void;
  /** Called with a thought to keep, trimmed and not empty. */
  onPark: (text: string) => Promise<unknown>;
  /** Called with a thought as it is written, before it is kept. */
  onDraft?: ((text: string) => void) | undefined;
  /** Keeps the country that is picked, by its id, and gives its lines. */
  onPickCountry: Help['onPick'];
  /** Called to show all helplines. */
  onShowSupport: () => void;
  /** Time and visibility; the browser's own unless a test brings another. */
  clock?: Clock;
}

/** The wait of a pause that was called off. */
const over: Wait = { left: 0, ready: true, filled: 1 };

/** The pause, from the first frame to the choice, filling whatever it is put into. */
export function Pause({ view: given, clock = pageClock, calledOff = null, ...tell }: PauseProps) {
  const root = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<'turned-back' | 'went-on' | 'safety' | null>(null);
  const [words, setWords] = useState(given.words);
  const view = { ...given, words };
  const [kind, setKind] = useState(view.kind);
  const counted = useWait(view.settle, clock);
  const wait = calledOff ? over : counted;
  const [countShifts] = useState(() =>
    threeShifts(
      () => tell.onExit(),
      () => clock.now(),
    ),
  );
  useTrustedEvents(root);
  const {
    before,
    words: start,
    first,
    stepFirst,
  } = useFirstFocus(root, i18n.t('pause.before', [view.nickname]));
  const Scene = scenes[view.look];
  const help: Help = {
    support: view.support,
    onPick: tell.onPickCountry,
    onShowAll: tell.onShowSupport,
  };
  const turn = async () => {
    const other = await tell.onOtherWords().catch(() => null);
    if (other) setWords(other);
    return !!other;
  };
  // Other words are read where the first were.
  useEffect(() => {
    if (words !== given.words) start.current?.focus();
  }, [words]);
  const open = () => {
    if (chosen !== null) return;
    setChosen('went-on');
    tell.onOpen?.();
  };
  useCalledOff(root, calledOff, open);

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
      style={{ '--filled': wait.filled, colorScheme: view.scheme }}
      tabIndex={-1}
      onKeyDown={(event) => {
        countShifts(event);
        stepFirst(event);
      }}
      onScroll={({ currentTarget }) =>
        currentTarget.style.setProperty('--scrolled', `${currentTarget.scrollTop}`)
      }
    >
      <div class="scene" aria-hidden="true">
        <Scene />
      </div>
      {chosen === 'turned-back' ? (
        <Goodbye view={view} help={help} clock={clock} onDone={tell.onTurnBack} />
      ) : (
        <div class="bones">
          <p class="before" ref={before} tabIndex={-1}>
            {i18n.t('pause.before', [view.nickname])}
          </p>
          <PauseBody
            view={view}
            kind={kind}
            start={start}
            onInstead={() => setKind('grounding')}
            onOnlyWords={tell.onOnlyWords}
          />
          <Choices
            first={first}
            wait={wait}
            passMinutes={view.passMinutes}
            meaning={view.noContact && i18n.t(`pause.noContact.${view.noContact}`)}
            opening={chosen !== null}
            calledOff={calledOff}
            onNotNow={() => choose('turned-back')}
            onGoOn={(minutes) => (calledOff ? open() : choose('went-on', minutes))}
          />
          <Asides
            view={view}
            asks={kind === view.kind && kind !== 'wait'}
            help={help}
            onRemark={tell.onRemark}
            onTurn={turn}
            onKeep={tell.onKeepWords}
            onPark={tell.onPark}
            onDraft={tell.onDraft}
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
