/** A plain sheet over the page, in the browser's top layer: nothing of the page is seen or reached. */
export interface Veil {
  /** The modal dialog that covers the page. What is shown goes in here. */
  dialog: HTMLDialogElement;
  /** The closed root around it; styles go in here. */
  root: ShadowRoot;
  /** Keeps it first in the top layer, and in the document. */
  hold(): void;
  /** Takes it away. */
  lower(): void;
}

/** Raises the veil in the same task. Works in a document that has no element yet. */
export function raiseVeil(): Veil {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  host.style.cssText = 'all:initial!important';
  // CSSOM, not a style element: the page's own policy has no say in it.
  dialog.style.cssText =
    'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;box-sizing:border-box;margin:0;border:0;padding:0;outline:0;color-scheme:light dark;background:light-dark(#f7f3ec,#121820);color:light-dark(#1e2733,#e9e4da)';
  // Escape is no way out: it would choose for them.
  dialog.setAttribute('closedby', 'none');
  root.append(dialog);
  const hold = () => {
    const parent = document.documentElement ?? document.appendChild(document.createElement('html'));
    if (host.parentNode !== parent) parent.append(host);
    dialog.close();
    dialog.showModal();
  };
  hold();
  return { dialog, root, hold, lower: () => host.remove() };
}
