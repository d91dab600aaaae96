import { ownDocument } from '../own-document.ts';
import { shared } from '../shared-state.ts';
import { styled } from '../styled.ts';

/** A plain sheet over the page, in the browser's top layer: nothing of the page is seen or reached. */
export interface Veil {
  /** The modal dialog that covers the page. What is shown goes in here. */
  dialog: HTMLDialogElement;
  /** The closed root around it; styles go in here. */
  root: ShadowRoot;
  /** The element in the page that carries it. */
  host: HTMLElement;
}

/** Raises the veil in the same task. A document has its root by the time a content script runs. */
export function raiseVeil(): Veil {
  const host = styled('div', 'all:initial!important');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = styled(
    'dialog',
    'min-width:100%;min-height:100%;border:0;padding:0;outline:0;color-scheme:light dark;background:light-dark(#f7f3ec,#121820)',
  );
  // Escape is no way out: it would choose for them.
  dialog.closedBy = 'none';
  // Safari doesn't know that yet (https://caniuse.com/mdn-api_htmldialogelement_closedby).
  if (import.meta.env.SAFARI) dialog.oncancel = (event) => event.preventDefault();
  root.append(dialog);
  ownDocument('documentElement').append(host);
  // The focus goes into the dialog with it, and Firefox would tell the page (tests/e2e/presses.test.ts).
  if (import.meta.env.FIREFOX) shared.raising = true;
  dialog.showModal();
  if (import.meta.env.FIREFOX) shared.raising = false;
  return { dialog, root, host };
}
