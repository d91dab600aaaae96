import type { PauseRemark } from '../../components/pause/pause-remark.ts';
import type { PauseView } from '../../core/pause/pause-view.ts';
import type { ChoiceReport, Outgoing } from '../../core/pause/report.ts';
import type { ArrivalAnswer } from '../../platform/messages.ts';
import { ask, newId } from '../ask.ts';
import { leaveTab } from '../go-back.ts';
import { leaveUnheard, send, takeBackUnheard } from '../outbox.ts';
import { openAfresh } from '../veil/plain-way-through.ts';
import type { Standing } from '../veil/standing.ts';
import { whenStayed } from './when-stayed.ts';

type Choice = ChoiceReport['choice'];

/**
 * What the pause's buttons do. What was prepared may be on screen before the background has `answered`:
 * if it lets the page through, so does this; if it never does, the choice tells it all there is to know.
 * `redraw` has the two ways there again.
 */
export function tellOf(
  standing: Standing,
  view: PauseView,
  answered: Promise<ArrivalAnswer>,
  uncover: () => Promise<unknown>,
  redraw: () => void,
) {
  const { moment, person } = view;
  const said: PauseRemark = {};
  // In a private window nothing is kept, so there is nothing to make up for.
  let known = chrome.extension.inIncognitoContext;
  let chosen = false;
  const remark = (remarked: PauseRemark) =>
    void send({ type: 'remark', data: { moment, ...remarked } });

  const reportOf = (choice: Choice, passMinutes?: number): Outgoing => {
    const minutes = passMinutes === undefined ? {} : { passMinutes };
    const at = Date.now();
    const what = { person, choice, ...minutes };
    const unheard = known ? undefined : standing.report;
    return unheard
      ? { type: 'plain', data: { ...unheard, ...what, choseAt: at, shown: shownIn(view), said } }
      : { type: 'choose', data: { ...what, moment, at } };
  };
  const choose = (choice: Choice, passMinutes?: number) => {
    chosen = true;
    return send(reportOf(choice, passMinutes));
  };
  const left = () => void choose('left');
  addEventListener('pagehide', left, { once: true });

  answered.then(
    ({ show }) => {
      if (!show && !chosen) return standing.open(true);
      known = true;
      if (Object.keys(said).length > 0 && !chosen) remark(said);
    },
    () => undefined,
  );
  // What a page says as it goes may not arrive: that they left is left behind until the background knows.
  setTimeout(() => {
    if (known) return;
    void leaveUnheard(moment, reportOf('left'));
    answered.then(() => takeBackUnheard(moment)).catch(() => undefined);
  });

  return {
    async onTurnBack() {
      await uncover().catch(() => undefined);
      // Nobody is left with a goodbye and no way out.
      whenStayed(() => {
        void ask('cover', true).catch(() => undefined);
        redraw();
      });
      turnBack(standing, view);
    },
    async onChoose(choice: 'turned-back' | 'went-on' | 'safety', passMinutes?: number) {
      removeEventListener('pagehide', left);
      const taken = await choose(choice, passMinutes);
      if (choice === 'turned-back') return;
      await uncover().then(
        () => standing.open(!taken),
        () => openAfresh(standing.url),
      );
    },
    onRemark(remarked: PauseRemark) {
      if (known) remark(remarked);
      else Object.assign(said, remarked);
    },
    onPark(text: string) {
      void send({ type: 'park', data: { id: newId(), at: Date.now(), text } });
    },
    onExit: () => leaveTab('leaveTab'),
  };
}

function shownIn({ kind, look, words }: PauseView) {
  return { kind, look, passage: words?.id ?? null };
}

/** Goes where *not now* leads. */
function turnBack(standing: Standing, { turnBackTo, turnBackPage }: PauseView): void {
  if (turnBackTo === 'close') leaveTab('closeTab');
  else if (turnBackTo === 'small-things') leaveTab('openSmallThings');
  else if (turnBackTo === 'page' && turnBackPage) location.assign(turnBackPage);
  else standing.back();
}
