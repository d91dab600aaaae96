import { render } from 'preact';
import { Pause, type PauseRemark } from '../../components/pause/Pause.tsx';
import { passOn } from '../../components/pause/pass-on.ts';
import pauseStyle from '../../components/pause/pause.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import type { PauseView } from '../../core/pause/view.ts';
import type { Standing } from '../../platform/arrival.ts';
import { newId } from '../../platform/ask.ts';
import { quietPage } from '../../platform/beneath.ts';
import { leaveTab } from '../../platform/go-back.ts';
import type { ArrivalAnswer } from '../../platform/messages.ts';
import { send } from '../../platform/outbox.ts';
import { adoptStyle } from '../../platform/style.ts';

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
  quietBeneath(standing);
  const tell = wire(standing, view);
  standing.veil.dialog.replaceChildren();
  render(<Pause view={view} {...tell} />, standing.veil.dialog);
  standing.drawn = true;
}

/** A page that was stopped has nothing that lives; any other is kept quiet until the pause is over. */
function quietBeneath(standing: Standing): void {
  const { host, root } = standing.veil;
  const quiet = new AbortController();
  quietPage(standing.veil, quiet.signal);
  standing.quiet = quiet;
  standing.hear = (event) => passOn(host, root, event);
}

/** What the pause's buttons do. */
function wire(standing: Standing, view: PauseView) {
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
    onTurnBack: () => turnBack(standing, view),
    async onChoose(choice: 'turned-back' | 'went-on' | 'safety', passMinutes?: number) {
      removeEventListener('pagehide', left);
      const taken = await choose(choice, passMinutes);
      if (choice !== 'turned-back') standing.open(!taken);
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
