/** Something a page does to what stands over it. Each function runs in the page. */
export interface HostileAct {
  name: string;
  /** Put behind the page's address, for what the server says of it. */
  query?: string;
  /** Done before the pause. */
  before?: () => unknown;
  /** Done while it is up. Every layer that these acts lay over the page is loud. */
  during?: () => unknown;
}

/** All of them but the ones that read or click. */
export const hostileActs: HostileAct[] = [
  { name: 'has a strict policy, and trusts no script with HTML', query: '&strict' },
  {
    name: 'unsets every style there is',
    before() {
      const style = document.createElement('style');
      style.textContent =
        '*, ::backdrop { all: unset !important; }' +
        'html.loud { display: block !important; min-height: 100vh !important; background: #ff00ff !important; }';
      document.head.append(style);
    },
  },
  {
    name: 'lays the highest layer over everything',
    during() {
      const layer = document.createElement('div');
      layer.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#ff00ff';
      document.documentElement.append(layer);
    },
  },
  {
    name: 'opens a modal dialog of its own',
    during() {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'min-width:100%;min-height:100%;background:#ff00ff';
      document.documentElement.append(dialog);
      dialog.showModal();
    },
  },
  {
    name: 'opens a popover of its own',
    during() {
      const popover = document.createElement('div');
      popover.popover = 'manual';
      popover.style.cssText = 'inset:0;width:100%;height:100%;background:#ff00ff';
      document.documentElement.append(popover);
      popover.showPopover();
    },
  },
  {
    name: 'goes fullscreen',
    // Chromium fills what its window grows by with the colour of the canvas, whatever is painted on it.
    query: '&inner',
    // Without a click of the person's it may be refused; then there is nothing to be afraid of.
    during: () => document.documentElement.requestFullscreen().catch(() => undefined),
  },
  {
    name: 'removes what carries the pause',
    during: () => document.documentElement.lastElementChild?.remove(),
  },
  {
    name: 'moves what carries the pause',
    during: () => document.body.prepend(document.documentElement.lastElementChild ?? ''),
  },
  {
    name: 'writes another document over itself',
    during() {
      document.open();
      document.write('<html style="background:#ff00ff"><body>here</body></html>');
      document.close();
    },
  },
  {
    name: 'has put its own in place of what scripts are made of',
    before() {
      const own = () => {
        throw new Error('mine');
      };
      Element.prototype.attachShadow = own;
      Element.prototype.append = own;
      Document.prototype.createElement = own;
      EventTarget.prototype.addEventListener = own;
      EventTarget.prototype.dispatchEvent = own;
      HTMLDialogElement.prototype.showModal = own;
      Object.assign(globalThis, { Event: own, KeyboardEvent: own, MutationObserver: own });
    },
  },
  {
    name: 'has no body',
    before() {
      document.documentElement.append(document.querySelector('#push') ?? '');
      document.body.remove();
    },
  },
  {
    name: 'is a frameset',
    before() {
      const frames = document.createElement('frameset');
      frames.cols = '50%,50%';
      for (const _ of [1, 2]) {
        const frame = document.createElement('frame');
        frames.append(frame);
      }
      document.documentElement.append(document.querySelector('#push') ?? '');
      document.body.replaceWith(frames);
    },
    during() {
      for (const frame of document.querySelectorAll('frame')) frame.src = '/someone.else/';
    },
  },
  {
    name: 'shows another page in a frame',
    during() {
      const frame = document.createElement('iframe');
      frame.src = '/someone.else/';
      frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;z-index:2147483647';
      document.body.append(frame);
    },
  },
  {
    name: 'moves what carries the pause into a frame',
    during() {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument?.body.append(document.documentElement.lastElementChild ?? '');
    },
  },
];

/** Acts that keep the pause from being seen, done while it is up. */
export const hidingActs: Required<Pick<HostileAct, 'name' | 'during'>>[] = [
  {
    name: 'hides itself, and the pause with it',
    during() {
      const style = document.createElement('style');
      style.textContent = 'html { display: none !important; }';
      document.head.append(style);
    },
  },
  {
    name: 'draws nothing of itself',
    during: () =>
      document.documentElement.style.setProperty('content-visibility', 'hidden', 'important'),
  },
  {
    name: 'hides what carries the pause',
    during() {
      const carrier = document.documentElement.lastElementChild;
      if (carrier instanceof HTMLElement) carrier.style.setProperty('display', 'none', 'important');
    },
  },
];
