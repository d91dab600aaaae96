import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { backupSchema } from '../../core/backup/backup.ts';
import { type Moment, momentSchema } from '../../core/moments/moment.ts';
import { type Person, personSchema } from '../../core/people/person.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import type { EbbBrowser } from './browser/ebb-browser.ts';

const answered = z.object({ res: z.optional(z.unknown()) });

/**
 * A page of Ebb's own in a tab, to tell it things as its pages do, and to read what it keeps: its icon, for
 * a page that draws nothing takes no time from what is looked at.
 */
export class Desk {
  /** The browser it stands in. */
  readonly browser: EbbBrowser;
  /** The page. */
  readonly page: Page;

  private constructor(browser: EbbBrowser, page: Page) {
    this.browser = browser;
    this.page = page;
  }

  /** Opens it. */
  static async open(browser: EbbBrowser): Promise<Desk> {
    return new Desk(browser, await browser.openExtensionPage('icons/16.png'));
  }

  /**
   * Lists someone; the wait is none and the pause has words unless told, for now and then it would be of another kind.
   * Gives who is listed then.
   */
  async list(nickname: string, profile: Omit<Profile, 'alsoKnownAs'>, rest: Partial<Person> = {}) {
    const person = personSchema.parse({
      id: crypto.randomUUID(),
      nickname,
      profiles: [profile],
      settle: 0,
      kinds: ['words'],
      addedAt: Date.now(),
      ...rest,
    });
    await this.tell('savePerson', person);
    return person;
  }

  /** Forgets everything that was ever told. */
  async removeEveryone(): Promise<void> {
    await this.tell('eraseAll', null);
  }

  /**
   * Adds what a file holds to what is there, and tells the background as the options do; they have a worker
   * for it, which has no page to be called from.
   */
  async bringIn(file: z.input<typeof backupSchema>): Promise<void> {
    const { people, moments, thoughts, writings, closings, snoozes, plan, settings } =
      backupSchema.parse(file);
    const rows = {
      people,
      moments,
      thoughts,
      writings,
      closings,
      snoozes,
      plans: plan ? [plan] : [],
    };
    // Its answer says that the background has made the database.
    await this.tell('recover', null);
    await this.tell('bringsIn', null);
    await this.page.evaluate(putRows, rows, settings);
    await this.tell('broughtIn', { before: [] });
  }

  /**
   * Sends a message of platform/messages.ts, and waits for the background's answer. One that is stopped
   * while it answers is asked once more, as page/ask.ts does: all it is asked for may happen twice.
   */
  async tell(type: string, data: unknown): Promise<unknown> {
    const ask = async () =>
      answered.parse(
        await this.page.evaluate((sent) => chrome.runtime.sendMessage(sent), { type, data }),
      );
    return (await ask().catch(ask)).res;
  }

  /** Every moment there is, in no order. */
  async everyMoment(): Promise<Moment[]> {
    return z.array(momentSchema).parse(await this.page.evaluate(readMoments));
  }

  /** Every row of every store but that of passes, and what waits to be taken in. */
  async everyRow(): Promise<unknown> {
    return this.page.evaluate(readRows);
  }

  /** Every moment recorded of someone, in the order they happened. */
  async moments(person: Person): Promise<Moment[]> {
    const theirs = (await this.everyMoment()).filter((moment) => moment.person === person.id);
    return theirs.sort((one, other) => one.at - other.at);
  }
}

/** Runs in the page. Opens the database as it is, without an upgrade of its own. */
function readMoments(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('moments').objectStore('moments').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

/** Runs in the page. Opens the database in the same way. */
async function readRows(): Promise<unknown> {
  const local = Object.keys(await chrome.storage.local.get(null));
  const waiting = local.filter((key) => key.startsWith('out '));
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const stores = [...opening.result.objectStoreNames].filter((name) => name !== 'passes');
      const rows: Record<string, unknown> = { waiting };
      const reading = opening.result.transaction(stores);
      reading.onabort = () => reject(reading.error);
      reading.oncomplete = () => {
        opening.result.close();
        resolve(rows);
      };
      for (const store of stores) {
        const all = reading.objectStore(store).getAll();
        all.onsuccess = () => Object.assign(rows, { [store]: all.result });
      }
    };
  });
}

/** Runs in the page. Puts rows into the stores of their names, and the settings, in one transaction. */
function putRows(rows: Record<string, object[]>, settings: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const stores = [...Object.keys(rows), 'settings'];
      const writing = opening.result.transaction(stores, 'readwrite');
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        new BroadcastChannel('moments').postMessage(null);
        resolve();
      };
      writing.objectStore('settings').put(settings, 'settings');
      for (const [store, all] of Object.entries(rows)) {
        for (const row of all) writing.objectStore(store).put(row);
      }
    };
  });
}
