import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, onTestFinished } from 'vitest';
import type { Person } from '../../core/people/person.ts';
import { arriveAt } from '../support/arrive-at.ts';
import type { EbbBrowser } from '../support/browser/ebb-browser.ts';
import { findKind } from '../support/browser/find-browser.ts';
import { openBrowser } from '../support/browser/open-browser.ts';
import { builtExtension } from '../support/built.ts';
import { Desk } from '../support/desk.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it as test } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { within } from '../support/within.ts';

const kind = inject('browserKind');

/** `open` opens a browser with Ebb in it to stay, in a `profile`; from the second time on with its tabs. */
const it = test
  .extend('profile', async ({ page }, { onCleanup }) => {
    const profile = mkdtempSync(join(tmpdir(), `ebb-${page.handle}-`));
    onCleanup(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
    return profile;
  })
  .extend('open', ({ network, display, profile }) => {
    let restores = false;
    return async () => {
      const browser = await openBrowser(kind, {
        program: findKind(kind) ?? '',
        extension: builtExtension(kind, 'suite'),
        proxyPort: network.port,
        display: display.name,
        profile,
        restores,
      });
      restores = true;
      onTestFinished(() => browser.close().catch(() => undefined));
      return browser;
    };
  });

describe('a listed page that was open when the browser was closed', { timeout: 120_000 }, () => {
  it('pauses again, before a frame of it, unless its pass lasts; a pause that was open counts as left', async ({
    open,
    network,
    frames,
    page,
  }) => {
    const before = await open();
    const paused = await listed(before, page.handle);
    arriveAt(paused.tab, page.url);
    await PauseOnPage.on(before, paused.tab);
    const lasting = await listed(before, `${page.handle}.lasting`);
    await look(before, lasting.tab, urlOf(`${page.handle}.lasting`));
    const threeSeconds = 0.05;
    const ended = await listed(before, `${page.handle}.ended`, { passMinutes: threeSeconds });
    // A tab that comes in front unpainted is filled with its page's ground by Chromium, whatever covers it.
    const inner = `${urlOf(`${page.handle}.ended`)}?inner`;
    const looked = await look(before, ended.tab, inner);
    await before.close();
    await until('the pass to be over', async () => Date.now() > looked + threeSeconds * 60_000);
    await frames.mark();
    const after = await open();
    await PauseOnPage.on(after, await after.lookAt(inner));
    const pause = await PauseOnPage.on(after, await after.lookAt(page.url));
    expect(await pause.text()).toContain(paused.robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.ran(page.path)).toBe(0);
    await opened(await after.lookAt(urlOf(`${page.handle}.lasting`)));
    await frames.untilSeen();
    const desk = await Desk.open(after);
    const choices = async (of: Person) => (await desk.moments(of)).map(({ choice }) => choice);
    expect(await choices(paused.robin)).toEqual(['left', null]);
    expect(await choices(ended.robin)).toEqual(['went-on', null]);
    expect(await choices(lasting.robin)).toEqual(['went-on']);
  });

  it('pauses before a frame of it when the browser had crashed', async ({
    open,
    network,
    frames,
    profile,
    page,
  }) => {
    // A browser writes down that an extension is there, what it may and what it listens to after a while, or
    // when it is closed.
    await (await listed(await open(), `${page.handle}.before`)).desk.browser.close();
    const { desk, robin, tab } = await listed(await open(), page.handle);
    arriveAt(tab, page.url);
    await PauseOnPage.on(desk.browser, tab);
    await until('the tab to be noted', async () => isNoted(profile, page.url));
    desk.browser.kill();
    await within('the browser to be gone', desk.browser.gone);
    await frames.mark();
    const after = await open();
    const pause = await PauseOnPage.on(after, await after.lookAt(page.url));
    expect(await pause.text()).toContain(robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.ran(page.path)).toBe(0);
    // The background may not have heard of the start yet, nor of the pause that stands.
    const again = await Desk.open(after);
    await expect
      .poll(async () => (await again.moments(robin)).map(({ choice }) => choice))
      .toEqual(['left', null]);
  });
});

/** Where browsers note in a profile which tabs are open, and how the files of the notes are called. */
const notes = {
  chromium: { folder: 'Default/Sessions', file: 'Session_' },
  firefox: { folder: 'sessionstore-backups', file: 'recovery.jsonlz4' },
}[kind];

/** Whether the browser has noted in its profile that an address is open in a tab. */
function isNoted(profile: string, url: string): boolean {
  const folder = join(profile, notes.folder);
  const files = readdirSync(folder).filter((name) => name.startsWith(notes.file));
  return files.some((name) => readFileSync(join(folder, name), 'latin1').includes(url));
}

const urlOf = (handle: string) => `https://www.instagram.com/${handle}/`;

/** Lists Robin in a browser, and opens a tab. */
async function listed(browser: EbbBrowser, key: string, rest: Partial<Person> = {}) {
  const desk = await Desk.open(browser);
  const robin = await desk.list('Robin', { site: 'instagram', key }, rest);
  return { desk, robin, tab: await browser.newTab() };
}

/** Arrives, goes on, and waits until the page is there. Gives when, milliseconds UTC. */
async function look(browser: EbbBrowser, ...[tab, url]: Parameters<typeof arriveAt>) {
  arriveAt(tab, url);
  await (await PauseOnPage.on(browser, tab)).press('Go on');
  await opened(tab);
  return Date.now();
}

/** Waits until the page itself is there. */
async function opened(tab: Page): Promise<void> {
  await until('the page', () => tab.evaluate(() => document.querySelector('#here') !== null));
}
