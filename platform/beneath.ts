import { openGate } from './gate.ts';
import type { Veil } from './veil.ts';

/**
 * Keeps the living page beneath a veil quiet until `over`: what plays is paused, also what begins
 * later, and what the page puts above the veil or does to it is undone. Then what played plays on.
 * `redraw` is called when all that was drawn in the veil has lost its listeners.
 */
export function quietPage(veil: Veil, over: AbortSignal, redraw: () => void): void {
  const playing = new Set<HTMLMediaElement>();
  const hush = (media: EventTarget | null) => {
    if (!(media instanceof HTMLMediaElement) || media.paused) return;
    playing.add(media);
    media.pause();
  };
  const onPlay = ({ target }: Event) => hush(target);

  const stayFirst = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    comeFirst(veil);
  };
  // A dialog or popover of the page's: it tells of being opened, and comes first until ours does again.
  const onToggle = ({ target }: Event) => void (target !== veil.host && stayFirst());
  const listen = () => {
    for (const media of document.querySelectorAll('video, audio')) hush(media);
    const options = { capture: true, signal: over };
    document.addEventListener('play', onPlay, options);
    document.addEventListener('fullscreenchange', stayFirst, options);
    document.addEventListener('toggle', onToggle, options);
  };

  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (veil.host.parentNode !== document.documentElement) comeFirst(veil);
    watchRoot();
    if (root === document.documentElement) return;
    root = document.documentElement;
    // `document.open` takes every listener off, the veil's too; what is there still hears nothing twice.
    openGate();
    listen();
    redraw();
  });
  // The root itself may be replaced (`document.open`); of what is deeper nothing needs to be heard.
  const watchRoot = () => {
    for (const node of [document, document.documentElement]) {
      if (node) observer.observe(node, { childList: true });
    }
  };
  watchRoot();
  listen();

  over.addEventListener('abort', () => {
    observer.disconnect();
    for (const media of playing) void media.play().catch(() => undefined);
  });
}

/** Puts the veil back into the document, and on top of everything in it, with the focus where it was. */
function comeFirst({ host, root, dialog }: Veil): void {
  const focused = root.activeElement;
  if (host.parentNode !== document.documentElement) document.documentElement?.append(host);
  dialog.close();
  dialog.showModal();
  if (focused instanceof HTMLElement) focused.focus();
}
