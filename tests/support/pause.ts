import type { Page } from 'puppeteer-core';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { type Drawn, press, pressEarly } from './press.ts';
import { untilStill } from './still.ts';
import { until } from './until.ts';
import { within } from './within.ts';

const selector = 'dialog[open] main';

/** The pause as a person meets it: read from its closed tree, and used with mouse and keys. */
export class PauseOnPage {
  readonly #drawn: Drawn;

  private constructor(drawn: Drawn) {
    this.#drawn = drawn;
  }

  /** Waits until the pause stands before a page, and is painted: a tree alone can't be seen. */
  static async on(browser: EbbBrowser, page: Page): Promise<PauseOnPage> {
    const pause = new PauseOnPage({ browser, page, selector });
    await until('the pause', async () => (await pause.text()) !== undefined).catch(
      async (cause) => {
        throw new Error(`no pause, but ${await whatStands(browser, page)}`, { cause });
      },
    );
    const frame = page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await within('a frame of the pause', frame);
    return pause;
  }

  /** What it says, or undefined when there is none (any more). */
  async text(): Promise<string | undefined> {
    const text = await this.#read((root) => {
      const main = root.querySelector('dialog[open] main');
      return main && wordsOf(main);
    });
    return typeof text === 'string' ? text : undefined;
  }

  /** Waits until a button can be pressed and stands still, and clicks it. `name` is how its words begin. */
  press(name: string): Promise<void> {
    return press(this.#drawn, name);
  }

  /** Clicks a button that can't be pressed yet. */
  pressEarly(name: string): Promise<void> {
    return pressEarly(this.#drawn, name);
  }

  /** Waits until everything that fades in has, for a picture. Gives whether the pause is still there. */
  untilStill(): Promise<boolean> {
    return untilStill(this.#drawn.browser, this.#drawn.page, 'dialog[open]');
  }

  /** The words of the element that keys would go to. */
  async focused(): Promise<unknown> {
    return this.#read((root) => {
      const focused = root.querySelector(':focus');
      return focused && wordsOf(focused);
    });
  }

  #read(read: (root: ParentNode) => unknown): Promise<unknown> {
    const { browser, page } = this.#drawn;
    return browser.inClosedTree(page, selector, read);
  }
}

/** What stands where a pause should: what to say in a test that waited for one in vain. */
async function whatStands(browser: EbbBrowser, page: Page): Promise<string> {
  const asked = Promise.all([
    // The words had their time, and the veil offered the two ways without them.
    browser.inClosedTree(page, 'dialog[open] > button', () => true),
    page.evaluate(() => [location.href, document.readyState, document.visibilityState].join(', ')),
  ]);
  const stands = await within('what stands', asked).catch((error) => [false, String(error)]);
  const [plain, where] = stands;
  return `${plain ? 'the plain two ways' : 'nothing'} at ${where}`;
}
