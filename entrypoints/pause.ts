import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawPause } from '../page/pause/draw-pause.tsx';
import { shared } from '../page/shared-state.ts';

/**
 * Draws the pause into the veil of a page that stands before someone; comes along with hold, or is
 * brought by the background. In a tab that nobody looks at yet, nobody has been asked yet either.
 */
export default defineUnlistedScript(() => {
  const { standing } = shared;
  if (!standing || standing.scripted) return;
  standing.scripted = true;
  const draw = () => {
    const { record, answer } = standing;
    if (record && answer) void drawPause(standing, record, answer);
  };
  if (standing.answer) draw();
  else addEventListener('visibilitychange', draw, { once: true });
});
