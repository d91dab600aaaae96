import { render } from 'preact';
import { drawUnfindable, unfindableStyle } from '../../components/in-page/unfindable.ts';
import { Pause } from '../../components/pause/Pause.tsx';
import pauseStyle from '../../components/pause/pause.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import type { PauseView } from '../../core/pause/pause-view.ts';
import { preparedFor } from '../../core/pause/prepared-for.ts';
import type { ArrivalAnswer } from '../../platform/messages.ts';
import { adoptStyle } from '../../platform/style.ts';
import type { Standing } from '../veil/standing.ts';
import { quietBeneath } from './quiet-beneath.ts';
import { tellOf } from './tell.ts';
import { addWaysWithoutScript } from './ways-without-script.ts';

/**
 * Draws the prepared pause or the one that the background answers with, whichever comes first. Draws nothing
 * if the veil offers the two plain ways by then; an error of ours leaves them to the veil too.
 */
export async function drawPause(standing: Standing, asked: Promise<unknown>): Promise<void> {
  const answered = asked as Promise<ArrivalAnswer>;
  const first = await Promise.any([answered, preparedAt(standing)]).catch(() => undefined);
  if (standing.drawn || !first) return;
  if (!first.show) return standing.open(true);
  draw(standing, first.view, answered);
  standing.drawn = true;
}

function draw(standing: Standing, view: PauseView, answered: Promise<ArrivalAnswer>): void {
  adoptStyle(standing.veil.root, tokens + pauseStyle + unfindableStyle);
  // On a page that hold stopped no script runs, so the words may be text that can be copied.
  if (!standing.prepared) drawUnfindable();
  const { dialog } = standing.veil;
  const redraw = () => {
    render(null, dialog);
    dialog.replaceChildren();
    render(<Pause view={view} {...tell} />, dialog);
    if (import.meta.env.FIREFOX) addWaysWithoutScript(standing);
  };
  const tell = tellOf(standing, view, answered, quietBeneath(standing, redraw), redraw);
  redraw();
}

/** The pause that was prepared. Rejects where there is none. */
async function preparedAt({ prepared, person, report }: Standing): Promise<ArrivalAnswer> {
  const [found, id] = await Promise.all([prepared, person]);
  const view = id && report && preparedFor(found, id, report);
  if (!view) throw new Error('Nothing was prepared.');
  return { show: true, view };
}
