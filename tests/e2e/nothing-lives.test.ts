import { describe, expect } from 'vitest';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';

const home = 'https://www.instagram.com/';

describe('a page that steps to theirs by itself', () => {
  it('asks for nothing afterwards, tells nobody that it was seen, and ends no pause (W2)', async ({
    browser,
    network,
    frames,
    desk,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await tab.evaluate(stepAndTell, page.path);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.asked.filter((url) => url.includes('/asked/seen'))).toEqual([]);
    expect(network.ran(page.path)).toBe(0);
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: null }]);
  });

  it.for([
    { name: 'within a transition', act: stepWithinTransition },
    { name: 'before a transition', act: stepBeforeTransition },
  ])('$name shows nothing of it (W1)', async ({ act }, { browser, frames, tab, page, robin }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await tab.evaluate(act, page.path);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
    await pause.press('Not now');
    await until('the page before', () => tab.evaluate(() => location.pathname === '/'));
    expect((await frames.mark()).pixels).toBe(0);
  });

  it.for([
    { name: 'over and over', act: stepOverAndOver },
    { name: 'and is busy then', act: stepAndBeBusy },
    { name: 'and lays something above later', act: stepAndLayAbove },
  ])(
    '$name meets one pause, and leaves one moment (H3)',
    async ({ act }, { browser, frames, desk, tab, page, robin }) => {
      await visit(tab, `${home}?to=${page.path}`);
      await tab.evaluate(act, page.path);
      const pause = await PauseOnPage.on(browser, tab);
      expect(await pause.text()).toContain(robin.nickname);
      expect((await frames.mark()).pixels).toBe(0);
      await pause.press('Not now');
      await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'turned-back' }]);
    },
  );
});

it('a step whose page is slow to come meets its pause all the same, and leads back to a page that is whole', async ({
  browser,
  network,
  desk,
  tab,
  page,
  robin,
}) => {
  await visit(tab, `${home}?to=${page.path}`);
  const slow = Promise.withResolvers<void>();
  network.answerAfter(slow.promise);
  const document = await tab.evaluate(() => performance.timeOrigin);
  await tab.click('#push');
  const pause = await PauseOnPage.on(browser, tab);
  expect(await pause.text()).toContain(robin.nickname);
  await pause.press('Not now');
  slow.resolve();
  await until('the page before, anew', () =>
    tab.evaluate(
      (before) => location.pathname === '/' && performance.timeOrigin !== before,
      document,
    ),
  );
  await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'turned-back' }]);
});

describe('a page that names something as scripts of ours might be named', () => {
  const names = ['standing', 'watched', 'raising', 'beside', 'ebb', 'documentElement', 'URL'];

  it.for(names.flatMap((name) => ['div', 'img', 'iframe', 'form'].map((tag) => ({ name, tag }))))(
    'is paused though a $tag is named $name (H1)',
    async ({ name, tag }, { browser, frames, tab, page, robin }) => {
      await visit(tab, `${home}?to=${page.path}`);
      await tab.evaluate(addNamed, tag, name);
      await tab.click('#push');
      const pause = await PauseOnPage.on(browser, tab);
      expect(await pause.text()).toContain(robin.nickname);
      expect((await frames.mark()).pixels).toBe(0);
    },
  );
});

declare global {
  /** In a pretend page: what it does again and again. */
  var again: ReturnType<typeof setInterval>;
}

/** Runs in the page. */
function addNamed(tag: string, name: string): void {
  const element = document.createElement(tag);
  element.id = name;
  element.setAttribute('name', name);
  document.body.append(element);
}

/** Runs in the page. Steps to theirs, asks for a picture, says that it was seen, and steps to somebody else's. */
function stepAndTell(path: string): void {
  history.pushState(null, '', path);
  fetch('/asked/seen/fetched').catch(() => undefined);
  navigator.sendBeacon('/asked/seen/told');
  new Image().src = '/asked/seen/picture';
  globalThis.again = setInterval(() => navigator.sendBeacon('/asked/seen/later'), 20);
  setTimeout(() => history.pushState(null, '', '/stories/bob/1/'), 500);
}

/** Runs in the page. */
function stepWithinTransition(path: string): void {
  const style = document.createElement('style');
  style.textContent =
    '@keyframes hold{} ::view-transition-new(*){animation:none} ::view-transition{animation:hold 3s}';
  document.head.append(style);
  document.startViewTransition(() => {
    history.pushState(null, '', path);
    document.body.innerHTML =
      '<div style="view-transition-name:face;width:600px;height:400px;background:#f0f"></div>';
  });
}

/** Runs in the page. */
function stepBeforeTransition(path: string): void {
  const style = document.createElement('style');
  style.textContent =
    '@keyframes hold{} ::view-transition-new(*){animation:none} ::view-transition{animation:hold 3s}';
  document.head.append(style);
  history.pushState(null, '', path);
  document.startViewTransition(() => {
    document.body.innerHTML =
      '<div style="view-transition-name:face;width:600px;height:400px;background:#f0f"></div>';
  });
}

/** Runs in the page. */
function stepOverAndOver(path: string): void {
  globalThis.again = setInterval(() => history.pushState(null, '', path), 10);
}

/** Runs in the page. Keeps it busy for a second right after the step. */
function stepAndBeBusy(path: string): void {
  history.pushState(null, '', path);
  document.documentElement.classList.add('loud');
  const end = performance.now() + 1000;
  while (performance.now() < end);
}

/** Runs in the page. A dialog in a tree that is attached late. */
function stepAndLayAbove(path: string): void {
  history.pushState(null, '', path);
  const carrier = document.createElement('div');
  document.body.append(carrier);
  globalThis.again = setInterval(() => {
    const root = carrier.shadowRoot ?? carrier.attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width:600px;height:400px;background:#f0f';
    root.append(dialog);
    dialog.showModal();
  }, 30);
}
