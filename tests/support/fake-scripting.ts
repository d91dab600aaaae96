import type { Scripting } from 'webextension-polyfill';

type Script = Scripting.RegisteredContentScript;

/** What is brought to a tab: files, or a function. */
interface Injection {
  target: { tabId: number };
  files?: string[];
}

/** `browser.scripting` in memory: as strict as browsers are, and it remembers what was brought. */
export class FakeScripting {
  readonly #registered = new Map<string, Script>();
  /** Scripts that were brought to tabs, in order. */
  readonly brought: { tab: number; files: string[] }[] = [];
  /** Match patterns that it refuses, and all that is asked for together with one. */
  readonly refuses = new Set<string>();

  /** What is registered, by its id. */
  get registered(): Record<string, Script> {
    return Object.fromEntries([...this.#registered].toSorted());
  }

  async getRegisteredContentScripts(): Promise<Script[]> {
    return structuredClone([...this.#registered.values()]);
  }

  async registerContentScripts(scripts: Script[]): Promise<void> {
    for (const { id, matches } of scripts) {
      if (this.#registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
      this.#requireMatches(id, matches);
    }
    for (const script of scripts) this.#registered.set(script.id, structuredClone(script));
  }

  async updateContentScripts(scripts: Script[]): Promise<void> {
    for (const { id, matches } of scripts) {
      if (!this.#registered.has(id)) throw new Error(`Script with ID '${id}' does not exist`);
      this.#requireMatches(id, matches);
    }
    for (const script of scripts) {
      const before = this.#registered.get(script.id);
      this.#registered.set(script.id, { ...before, ...structuredClone(script) });
    }
  }

  async unregisterContentScripts(filter?: { ids?: string[] }): Promise<void> {
    if (!filter?.ids) this.#registered.clear();
    for (const id of filter?.ids ?? []) {
      // Half a character comes to the browser as another, which isn't found.
      const found = id.isWellFormed() && this.#registered.delete(id);
      if (!found) throw new Error(`Nonexistent script ID '${id}'`);
    }
  }

  /** What a function would find in a page isn't known here: nothing. */
  async executeScript({ target, files }: Injection): Promise<{ result: undefined }[]> {
    if (files) this.brought.push({ tab: target.tabId, files });
    return [{ result: undefined }];
  }

  /** Forgets all of it. */
  clear(): void {
    this.#registered.clear();
    this.brought.length = 0;
    this.refuses.clear();
  }

  #requireMatches(id: string, matches: string[] = []): void {
    if (!matches.length) throw new Error(`Script with ID '${id}' must specify at least one match.`);
    const refused = matches.find((pattern) => this.refuses.has(pattern));
    if (refused)
      throw new Error(`Script with ID '${id}' has invalid value for matches: ${refused}`);
  }
}
