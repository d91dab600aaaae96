import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stayBeside } from '../page/beside/stay-beside.tsx';
import { shared } from '../page/shared-state.ts';

/** Stays beside a listed page that was opened: says that a pass is there, ends it softly, asks after it. */
export default defineUnlistedScript(() => {
  if (shared.beside) return;
  shared.beside = true;
  void stayBeside();
});
