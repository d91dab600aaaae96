import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { untilStill } from './still.ts';
import { until } from './until.ts';

const place = z.object({ x: z.number(), y: z.number(), ready: z.boolean() });

/** The pause as a person meets it: read from its closed tree, and used with mouse and keys. */
export class PauseOnPage {
  readonly #browser: EbbBrowser;
  readonly #page: Page;

  private constructor(browser: EbbBrowser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /** Waits until the pause stands before a page, and is painted: a tree alone can't be seen. */
  static async on(browser: EbbBrowser, page: Page): Promise<PauseOnPage> {
    const pause = new PauseOnPage(browser, page);
    await until('the pause', async () => (await pause.text()) !== undefined);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    return pause;
  }

  /** What it says, or undefined when there is none (any more). */
  async text(): Promise<string | undefined> {
    const text = await this.#read((root) => root.querySelector('dialog[open] main')?.textContent);
    return typeof text === 'string' ? text : undefined;
  }

  /** Waits until a button can be pressed and stands still, and clicks it. `name` is how its words begin. */
  async press(name: string): Promise<void> {
    let before = { x: -1, y: -1 };
    const { x, y } = await until(`the button ${name}`, async () => {
      const { data: now } = place.safeParse(await this.#read(middleOf, name));
      if (!now?.ready) return false;
      const still = now.x === before.x && now.y === before.y;
      before = now;
      return still && now;
    });
    await this.#page.mouse.click(x, y);
  }

  /** Clicks a button that can't be pressed yet. */
  async pressEarly(name: string): Promise<void> {
    const { x, y } = place.parse(await this.#read(middleOf, name));
    await this.#page.mouse.click(x, y);
  }

  /** Waits until everything that fades in has, for a picture. Gives whether the pause is still there. */
  untilStill(): Promise<boolean> {
    return untilStill(this.#browser, this.#page, 'dialog[open]');
  }

  /** The words of the element that keys would go to. */
  async focused(): Promise<unknown> {
    return this.#read((root) => root.querySelector(':focus')?.textContent);
  }

  #read(read: (root: ParentNode, argument: string) => unknown, argument = ''): Promise<unknown> {
    return this.#browser.inClosedTree(this.#page, 'dialog[open] main', read, argument);
  }
}

/** Runs in the page. The middle of a button in the window, and whether it can be pressed. */
function middleOf(root: ParentNode, name: string): unknown {
  const button = [...root.querySelectorAll('button')].find((candidate) =>
    candidate.textContent.trim().startsWith(name),
  );
  if (!button) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  const ready = !button.disabled && button.ariaDisabled !== 'true';
  return { x: x + width / 2, y: y + height / 2, ready };
}
