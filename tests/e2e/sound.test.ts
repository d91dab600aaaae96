import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { pauseFromHome, pauseOnClick } from '../support/pause-on-click.ts';
import { it } from '../support/stage.ts';
import { tabState } from '../support/tab-state.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';

const home = 'https://www.instagram.com/';

declare global {
  /** In a pretend page: its videos, wherever they are. */
  var videos: HTMLVideoElement[];
}

/** Places that are trees of their own. */
const places = ['open', 'closed', 'frame', 'deep'] as const;

describe('what plays beneath the pause', () => {
  it('is paused in shadow trees and frames too, also what begins later', async ({
    browser,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, `${home}?to=${page.path}`);
    for (const place of places) await tab.evaluate(playIn, place);
    expect(await playing(tab)).toEqual(places.map(() => true));
    const pause = await pauseOnClick(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    for (const place of places) await tab.evaluate(playIn, place);
    await until('silence', async () => (await playing(tab)).every((plays) => !plays));
    // One that was there begins again.
    await tab.evaluate(() => void globalThis.videos[1]?.play().catch(() => undefined));
    await until('silence again', async () => (await playing(tab)).every((plays) => !plays));
    await pause.press('Not now');
    await until('all playing', async () => (await playing(tab)).every((plays) => plays));
  });

  it('isn’t heard, whatever makes it, until the person goes on', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    const pause = await pauseFromHome(browser, tab, page.path);
    expect(await pause.text()).toContain(robin.nickname);
    const muted = async () => (await tabState(desk, page.path)).muted;
    await until('a mute tab', muted);
    await pause.press('Go on');
    await until('a tab that is heard', async () => !(await muted()));
  });

  it('is heard on the next page when the pause is left by another address', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    const pause = await pauseFromHome(browser, tab, page.path);
    expect(await pause.text()).toContain(robin.nickname);
    await until('a mute tab', async () => (await tabState(desk, page.path)).muted);
    await visit(tab, `${home}explore/?after=${page.handle}`);
    await until('a tab that is heard', async () => {
      return !(await tabState(desk, `?after=${page.handle}`)).muted;
    });
  });
});

/** Runs in the page. Plays a video that never ends in a tree of its own. */
async function playIn(place: 'open' | 'closed' | 'frame' | 'deep'): Promise<void> {
  const carrier = document.createElement(place === 'frame' ? 'iframe' : 'section');
  document.body.append(carrier);
  let tree: ParentNode | null | undefined;
  if (carrier instanceof HTMLIFrameElement) tree = carrier.contentDocument?.body;
  else tree = carrier.attachShadow({ mode: place === 'closed' ? 'closed' : 'open' });
  if (place === 'deep') {
    const inner = document.createElement('x-player');
    tree?.append(inner);
    tree = inner.attachShadow({ mode: 'closed' });
  }
  const canvas = document.createElement('canvas');
  canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = canvas.captureStream(30);
  tree?.append(video);
  globalThis.videos = [...(globalThis.videos ?? []), video];
  await video.play().catch(() => undefined);
}

/** Whether each video of a page plays. */
function playing(tab: Page): Promise<boolean[]> {
  return tab.evaluate(() => globalThis.videos.map((video) => !video.paused));
}
