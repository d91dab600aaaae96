import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawPause } from './draw-pause.tsx';

/** Draws the pause into the veil of a page that stands before someone; brought by the background. */
export default defineUnlistedScript(() => {
  const standing = globalThis.standing;
  if (standing?.answer) void drawPause(standing, standing.answer);
});
