import type { Person } from '../../core/people/person.ts';
import type { EbbBrowser, Opening } from './browser/ebb-browser.ts';
import { findKind } from './browser/find-browser.ts';
import { openBrowser } from './browser/open-browser.ts';
import { builtExtension, type Kind } from './built.ts';
import { Desk } from './desk.ts';
import { type Display, openDisplay } from './display/display.ts';
import { Network } from './network/network.ts';
import { type PretendAnswer, pretendAnswer } from './network/pretend-pages.ts';

export type { Kind };

/** The browsers' names, as the table says them. */
export const kindNames: Record<Kind, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** The calm page everything starts from. */
export const home = 'https://www.instagram.com/';
/** Robin's page. */
export const theirs = { key: 'robin.7', path: '/robin.7/', url: `${home}robin.7/` };

/** A network and a screen, for one browser or more. Closes all that was opened on it. */
export class BrowserStage implements AsyncDisposable {
  /** All the network there is. */
  readonly network: Network;
  /** The screen. */
  readonly display: Display;
  readonly #opened: EbbBrowser[] = [];

  private constructor(network: Network, display: Display) {
    this.network = network;
    this.display = display;
  }

  /** Sets one up. `answer` says what the network answers; the suite's pretend pages unless told. */
  static async open(
    answer: (address: URL) => PretendAnswer = pretendAnswer,
  ): Promise<BrowserStage> {
    return new BrowserStage(await Network.start(answer), await openDisplay());
  }

  /**
   * Opens a browser with an extension: Ebb as the suite has it unless a folder is told, null for none.
   * `rest` may be a profile's folder to keep, whether Ebb stays in it, or that less motion is asked for.
   */
  async browser(
    kind: Kind,
    extension: string | null = builtExtension(kind, 'suite'),
    rest: Pick<Opening, 'profile' | 'restores' | 'reducedMotion'> = {},
  ): Promise<EbbBrowser> {
    const program = findKind(kind);
    if (!program) throw new Error(`no ${kind} found: npm run browsers`);
    const browser = await openBrowser(kind, {
      program,
      extension,
      proxyPort: this.network.port,
      display: this.display.name,
      ...rest,
    });
    this.#opened.push(browser);
    return browser;
  }

  /** Opens a browser in which Robin is listed; the wait is none unless told. */
  async listed(kind: Kind, rest: Partial<Person> = {}): Promise<{ desk: Desk; robin: Person }> {
    const desk = await Desk.open(await this.browser(kind));
    return { desk, robin: await listRobin(desk, rest) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const browser of this.#opened) await browser.close().catch(() => undefined);
    this.display.close();
    await this.network.stop();
  }
}

/** Lists Robin. */
export function listRobin(desk: Desk, rest: Partial<Person> = {}): Promise<Person> {
  return desk.list('Robin', { site: 'instagram', key: theirs.key }, rest);
}
