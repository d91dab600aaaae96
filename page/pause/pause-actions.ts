import type { PauseRemark } from '../../components/pause/pause-remark.ts';
import { pauseLimits } from '../../core/limits/limits.ts';
import type { PauseRecord } from '../../core/moments/pause-record.ts';
import { revise } from '../../core/moments/revise.ts';
import { turnWords, wordsShown } from '../../core/moments/turn-words.ts';
import type { PauseView } from '../../core/pause/pause-view.ts';
import type { AnswerOf } from '../../platform/messages/message-types.ts';
import { ask, newId } from '../ask.ts';
import { leavePage } from '../go-back.ts';
import { leaveWord, sendRecord, sendThought } from '../outbox.ts';
import { nothing } from '../shared-state.ts';
import { openAfresh } from '../veil/plain-way-through.ts';
import type { Standing } from '../veil/standing.ts';
import { whenStayed } from './when-stayed.ts';

/** A pause that has been drawn. */
interface DrawnPause {
  standing: Standing;
  /** Its record, as the background is asked with it. */
  record: PauseRecord;
  /** What it shows. */
  view: PauseView;
  /** The background's answer, which may come after what was prepared is on screen. */
  answered: Promise<AnswerOf<'arrive'>>;
  /** Shows again what is beneath. */
  showAgain: () => Promise<unknown>;
  /** Has the two ways there again. */
  redraw: () => void;
}

/**
 * What the pause's buttons do, and what they tell of it: each time the whole record. If the background
 * answers that the page is let through, so it is.
 */
export function pauseActions(pause: DrawnPause) {
  const { standing, record, view, answered, showAgain, redraw } = pause;
  let newest = record;
  let calledOff = false;
  /** A thought that is being written, and not kept yet. */
  let draft = '';
  /** Tells what changed; `passing` is told this once, and isn't so when the page comes back. */
  const tell = (change: Partial<PauseRecord>, passing: Partial<PauseRecord> = {}) => {
    newest = revise(newest, change);
    return sendRecord({ ...newest, ...passing });
  };
  const park = (text: string) => {
    draft = '';
    return sendThought({ id: newId(), at: Date.now(), text });
  };
  const end = () => {
    calledOff ||= !newest.choice && !!standing.stepsAside;
    if (calledOff) void tell({}, { calledOff });
    else if (!newest.choice) void tell({}, { choice: 'left', choseAt: Date.now() });
    if (draft) park(draft).catch(nothing);
  };
  const { quiet = new AbortController() } = standing;
  addEventListener('pagehide', end, { signal: quiet.signal });
  // The veil goes before the page does when they step back on the page beneath.
  quiet.signal.addEventListener('abort', end);
  answered.then(({ show }) => {
    if (show || newest.choice) return;
    calledOff = true;
    standing.open(true);
  }, nothing);
  // Where hold stands the pause is there before it is heard of, and a page that goes can't say more.
  if (standing.ask) {
    setTimeout(() => leaveWord(record).catch(nothing));
  }

  const open = (plainly: boolean) =>
    showAgain().then(
      () => standing.open(plainly),
      () => openAfresh(standing.url),
    );

  return {
    /** Notes whether there is nothing to pause for any more. Gives whether that matters: nothing was chosen yet. */
    callOff(isCalledOff: boolean): boolean {
      if (newest.choice) return false;
      calledOff = isCalledOff;
      return true;
    },
    async onOpen() {
      await tell({}, { calledOff });
      await open(false);
    },
    async onTurnBack() {
      await showAgain().catch(nothing);
      // Nobody is left with a goodbye and no way out.
      whenStayed(() => {
        void ask('hidePage', true).catch(nothing);
        redraw();
      });
      turnBack(standing, view);
    },
    async onChoose(choice: 'turned-back' | 'went-on' | 'safety', passMinutes?: number) {
      calledOff = false;
      const taken = await tell({ choice, choseAt: Date.now(), passMinutes });
      if (choice !== 'turned-back') await open(!taken);
    },
    onRemark: (said: PauseRemark) => tell({ said: { ...newest.said, ...said } }),
    onPark: park,
    /** Hears of a thought as it is written: whatever ends the pause, it is kept. */
    onDraft(text: string) {
      draft = text.trim().slice(0, pauseLimits.thought);
    },
    async onOtherWords() {
      const words = await ask('otherWords', {
        person: view.person,
        shown: wordsShown(newest),
        said: newest.said,
      });
      if (words) void tell(turnWords(newest, words.id));
      return words;
    },
    onKeepWords: (words: string, kept: boolean) =>
      ask('keepWords', { words, kept }).catch(() => false),
    onOnlyWords: () => ask('onlyWords', view.person).catch(() => false),
    onPickCountry: (country: string) => ask('pickCountry', { country, person: view.person }),
    onShowSupport: () => ask('openSupport').catch(nothing),
    onExit: () => leavePage('quickExit'),
  };
}

/** Goes where *not now* leads. */
function turnBack(standing: Standing, { turnBackTo, turnBackPage }: PauseView): void {
  if (turnBackTo === 'close') leavePage('closeTab');
  else if (turnBackTo === 'small-things') leavePage('openSmallThings');
  else if (turnBackTo === 'page' && turnBackPage) location.assign(turnBackPage);
  else standing.back();
}
