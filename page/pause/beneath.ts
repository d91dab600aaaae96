import { captureInput } from '../veil/input-capture.ts';
import type { Standing } from '../veil/standing.ts';
import type { Veil } from '../veil/veil.ts';
import { hushing } from './hushing.ts';
import { innerTrees, type Tree } from './inner-trees.ts';

/**
 * Keeps the living page beneath a veil quiet until `over`: what plays is paused, also what begins
 * later, and what the page puts above the veil or does to it is undone, as long as `again` says so.
 * `redraw` is called when all that was drawn in the veil has lost its listeners.
 */
export function quietPage(
  standing: Standing,
  over: AbortSignal,
  again: () => boolean,
  redraw: () => void,
): void {
  const { veil } = standing;
  const hush = hushing(over);
  const stayFirst = () => {
    if (over.aborted || !again()) return;
    if (document.fullscreenElement) void document.exitFullscreen();
    document.exitPointerLock();
    comeFirst(veil);
  };
  const onPlay = ({ target }: Event) => hush(target);
  // The page's dialog or popover enters the top layer in this task. The veil follows before the next paint.
  const onToggle = (event: Event) => {
    if ('newState' in event && event.newState === 'open') queueMicrotask(stayFirst);
  };
  const onLoad = ({ target }: Event) => void (target instanceof Element && enter(target));

  const listen = (tree: Tree) => {
    const options = { capture: true, signal: over };
    tree.addEventListener('play', onPlay, options);
    tree.addEventListener('load', onLoad, options);
    tree.addEventListener('beforetoggle', onToggle, options);
    tree.addEventListener('fullscreenchange', stayFirst, options);
    tree.addEventListener('pointerlockchange', () => document.exitPointerLock(), options);
  };
  const observer = new MutationObserver((changes) => {
    if (veil.host.parentNode !== document.documentElement && again()) comeFirst(veil);
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if ('localName' in node) enter(node as Element);
    }
    if (root === document.documentElement) return;
    root = document.documentElement;
    // `document.open` removes every listener, the veil's too. Adding one that is still there does nothing.
    captureInput();
    listen(document);
    redraw();
  });
  /** Quiets what is in a node, and hears of what will be. */
  const enter = (node: Element | Document) => {
    for (const tree of [node, ...innerTrees(node, veil.host)]) {
      for (const media of tree.querySelectorAll('video,audio')) hush(media);
      if (tree instanceof Element) {
        hush(tree);
        continue;
      }
      listen(tree);
      observer.observe(tree, { childList: true, subtree: true });
      if (tree !== document && tree.querySelector(':modal, :popover-open')) stayFirst();
    }
  };

  let root = document.documentElement;
  document.exitPointerLock();
  enter(document);
  over.addEventListener('abort', () => observer.disconnect());
}

/** Puts the veil back into the document, and on top of everything in it, with the focus where it was. */
function comeFirst({ host, root, dialog }: Veil): void {
  const focused = root.activeElement;
  if (host.parentNode !== document.documentElement) document.documentElement?.append(host);
  if (!host.isConnected) return;
  dialog.close();
  dialog.showModal();
  if (focused instanceof HTMLElement) focused.focus();
}
