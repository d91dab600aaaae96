import { render } from 'preact';
import { Pause, type PauseRemark } from '../../components/pause/Pause.tsx';
import pauseStyle from '../../components/pause/pause.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import type { PauseView } from '../../core/pause/view.ts';
import type { ArrivalAnswer } from '../../platform/messages.ts';
import type { Standing } from '../../platform/page/arrival.ts';
import { newId } from '../../platform/page/ask.ts';
import { leaveTab } from '../../platform/page/go-back.ts';
import { send } from '../../platform/page/outbox.ts';
import { openAfresh } from '../../platform/page/plain-way-through.ts';
import { adoptStyle } from '../../platform/style.ts';
import { quietBeneath } from './quiet-beneath.ts';
import { addWaysWithoutScript } from './ways-without-script.ts';

/**
 * Waits for the background's answer and draws what it says, unless the veil has grown tired of waiting
 * and offers the two ways itself. An error of ours leaves the way to the veil as well.
 */
export async function drawPause(standing: Standing, asked: Promise<unknown>): Promise<void> {
  const answer = (await asked) as ArrivalAnswer;
  if (standing.drawn) return;
  if (!answer.show) return standing.open(true);
  adoptStyle(standing.veil.root, tokens + pauseStyle);
  const { view } = answer;
  const { dialog } = standing.veil;
  const draw = () => {
    render(null, dialog);
    dialog.replaceChildren();
    render(<Pause view={view} {...tell} />, dialog);
    if (import.meta.env.FIREFOX) addWaysWithoutScript(standing);
  };
  const tell = wire(standing, view, quietBeneath(standing, draw));
  draw();
  standing.drawn = true;
}

/** What the pause's buttons do. */
function wire(standing: Standing, view: PauseView, uncover: () => Promise<unknown>) {
  const about = { moment: view.moment, person: view.person };
  const choose = (choice: 'turned-back' | 'went-on' | 'safety' | 'left', passMinutes?: number) =>
    send({
      type: 'choose',
      data: {
        ...about,
        choice,
        at: Date.now(),
        ...(passMinutes === undefined ? {} : { passMinutes }),
      },
    });
  const left = () => void choose('left');
  addEventListener('pagehide', left, { once: true });
  return {
    async onTurnBack() {
      await uncover().catch(() => undefined);
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
    onRemark(said: PauseRemark) {
      void send({ type: 'remark', data: { moment: view.moment, ...said } });
    },
    onPark(text: string) {
      void send({ type: 'park', data: { id: newId(), at: Date.now(), text } });
    },
    onExit: () => leaveTab('leaveTab'),
  };
}

/** Goes where *not now* leads. */
function turnBack(standing: Standing, { turnBackTo, turnBackPage }: PauseView): void {
  if (turnBackTo === 'close') leaveTab('closeTab');
  else if (turnBackTo === 'small-things') leaveTab('openSmallThings');
  else if (turnBackTo === 'page' && turnBackPage) location.assign(turnBackPage);
  else standing.back();
}
