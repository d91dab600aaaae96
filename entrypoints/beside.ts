import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stayBeside } from '../page/beside/stay-beside.tsx';
import { shared } from '../page/shared-state.ts';

declare module '../page/shared-state.ts' {
  interface SharedState {
    /** Whether the chip's script is here already; every look at a page asks for it. */
    beside?: true;
  }
}

/** Stays beside a listed page that was opened: says that a pass is there, ends it softly, asks after it. */
export default defineUnlistedScript(() => {
  if (shared.beside) return;
  shared.beside = true;
  void stayBeside();
});
