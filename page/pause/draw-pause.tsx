import { render } from 'preact';
import { drawUnfindable, unfindableStyle } from '../../components/in-page/unfindable.ts';
import { Pause } from '../../components/pause/Pause.tsx';
import pauseStyle from '../../components/pause/pause.css?inline';
import type { CalledOff } from '../../components/pause/use-called-off.ts';
import tokens from '../../components/ui/tokens.css?inline';
import type { PauseRecord } from '../../core/moments/pause-record.ts';
import type { PauseView } from '../../core/pause/pause-view.ts';
import { preparedFor } from '../../core/pause/prepared-for.ts';
import { shownIn } from '../../core/pause/shown-in.ts';
import { wordsAt } from '../../core/pause/words-at.ts';
import type { AnswerOf } from '../../platform/messages/message-types.ts';
import { adoptStyle } from '../../platform/style.ts';
import type { Standing } from '../veil/standing.ts';
import { onCalledOff } from './called-off.ts';
import { pauseActions } from './pause-actions.ts';
import { quietBeneath } from './quiet-beneath.ts';
import { addWaysWithoutScript } from './ways-without-script.ts';

/**
 * Draws the prepared pause or the one that the background answers with, whichever comes first. Draws nothing
 * if the veil offers the two plain ways by then; an error of ours leaves them to the veil too.
 */
export async function drawPause(
  standing: Standing,
  record: PauseRecord,
  answered: Promise<AnswerOf<'arrive'>>,
): Promise<void> {
  const prepared = preparedAt(standing, record);
  const first = await Promise.any([answered, prepared]).catch(() => undefined);
  if (standing.drawn || !first) return;
  if (!first.show) return standing.open(true);
  const { view } = first;
  Object.assign(record, { person: view.person, shown: shownIn(view) });
  draw(standing, record, view, answered);
  standing.drawn = true;
}

function draw(
  standing: Standing,
  record: PauseRecord,
  view: PauseView,
  answered: Promise<AnswerOf<'arrive'>>,
): void {
  // On a page that hold stopped no script runs, so the words may be text that can be copied.
  const lives = !standing.prepared;
  adoptStyle(standing.veil.root, tokens + pauseStyle + (lives ? unfindableStyle : ''));
  if (lives) drawUnfindable();
  const { dialog } = standing.veil;
  let calledOff: CalledOff | null = null;
  const show = () => render(<Pause view={view} calledOff={calledOff} {...actions} />, dialog);
  const redraw = () => {
    render(null, dialog);
    dialog.replaceChildren();
    show();
    if (import.meta.env.FIREFOX) addWaysWithoutScript(standing);
  };
  const showAgain = quietBeneath(standing, redraw);
  const actions = pauseActions({ standing, record, view, answered, showAgain, redraw });
  redraw();
  onCalledOff(standing.url, (why) => {
    if (!actions.callOff(why !== null)) return;
    calledOff = why;
    show();
  });
}

/** The pause that was prepared. Rejects where there is none. */
async function preparedAt(
  { prepared, person, url }: Standing,
  came: PauseRecord,
): Promise<{ show: true; view: PauseView }> {
  const [found, id] = await Promise.all([prepared, person]);
  const view = id && preparedFor(found, id, came);
  if (!view) throw new Error('none');
  return { show: true, view: wordsAt(view, found, url) };
}
