import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** The part of puppeteer's connection to Firefox that is used as it is. */
interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

const tree = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string() })) }),
});
const evaluation = z.object({
  result: z.union([
    z.object({ type: z.literal('success'), result: z.record(z.string(), z.unknown()) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});

/** What puppeteer doesn't offer for Firefox, said in WebDriver BiDi itself. */
export class FirefoxSession {
  readonly #connection: Connection;

  /** Takes a browser that puppeteer launched. Throws when it doesn't speak BiDi. */
  constructor(browser: Browser) {
    if (!hasConnection(browser)) throw new Error('not a Firefox that puppeteer has launched');
    this.#connection = browser.connection;
  }

  /** Opens an address in a page's tab and waits until it is loaded; also the extension's own pages. */
  async open(page: Page, url: string): Promise<void> {
    const context = contextOf(page);
    await this.#connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  /** Runs statements in the browser's own window, which may do anything. Gives what they return. */
  async inBrowser(statements: string): Promise<unknown> {
    const scope = { 'moz:scope': 'chrome' };
    const answer = tree.parse(await this.#connection.send('browsingContext.getTree', scope));
    const context = answer.result.contexts[0]?.context;
    const result = await this.#evaluate('script.evaluate', {
      expression: `(async () => { ${statements} })()`,
      target: { context },
    });
    return result.value;
  }

  /** The document of a page as BiDi sees it, closed shadow trees and all. */
  async document(page: Page): Promise<unknown> {
    return this.#evaluate('script.evaluate', {
      expression: 'document.documentElement',
      target: { context: contextOf(page) },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 4 },
    });
  }

  /** Calls a function (its source) of a page with one of its nodes. Gives what it returns. */
  async callWith(page: Page, sharedId: string, functionDeclaration: string): Promise<unknown> {
    const result = await this.#evaluate('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId }],
      target: { context: contextOf(page) },
    });
    return result.value;
  }

  async #evaluate(method: string, parameters: object): Promise<Record<string, unknown>> {
    const sent = await this.#connection.send(method, { ...parameters, awaitPromise: true });
    const { result } = evaluation.parse(sent);
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result;
  }
}

function hasConnection(browser: Browser): browser is Browser & { connection: Connection } {
  return 'connection' in browser;
}

function contextOf(page: Page): string {
  const frame = page.mainFrame();
  if (!('_id' in frame) || typeof frame._id !== 'string') throw new Error('a frame without an id');
  return frame._id;
}
