import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stayBeside } from '../page/beside/stay-beside.tsx';

declare global {
  /** Whether it is here already; every look at a page asks for it. */
  var beside: true | undefined;
}

/** Stays beside a listed page that was opened: says that a pass is there, ends it softly, asks after it. */
export default defineUnlistedScript(() => {
  if (globalThis.beside) return;
  globalThis.beside = true;
  void stayBeside();
});
