import type { Page } from 'puppeteer-core';

declare global {
  /** In a pretend page: the events its own listeners have heard. */
  var heard: string[];
}

/** Runs in the page. Hears on the window, before anything in the document could. */
export function listenToAll(): void {
  globalThis.heard = [];
  const kinds =
    'keydown keyup keypress beforeinput input click auxclick mousedown mouseup pointerdown pointerup wheel touchstart touchmove touchend';
  for (const kind of kinds.split(' ')) {
    addEventListener(kind, ({ type }) => globalThis.heard.push(type), true);
  }
}

/** Runs in the page. Shows a video that never ends, of nothing. */
export async function playVideo(): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = canvas.captureStream(30);
  document.body.append(video);
  await video.play().catch(() => undefined);
}

/** Whether each video of a page plays. */
export function playing(tab: Page): Promise<boolean[]> {
  return tab.evaluate(() => [...document.querySelectorAll('video')].map((video) => !video.paused));
}
