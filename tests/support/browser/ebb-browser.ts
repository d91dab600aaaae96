import type { Page } from 'puppeteer-core';
import type { ReadTree } from './tree-reader.ts';

/** What a browser is opened with. */
export interface Opening {
  /** The program. */
  program: string;
  /** The unpacked extension; null for a browser without one. */
  extension: string | null;
  /** Port of the proxy at 127.0.0.1 that answers for the whole network; null for the real one. */
  proxyPort: number | null;
  /** The display to open a window on, `desktop` for the person's own; null for none (headless). */
  display: string | null;
  /** Whether the extension may also run in private windows. */
  inPrivateWindows?: boolean;
  /** A folder for the profile, which is kept; without one the profile is forgotten at the end. */
  profile?: string;
  /**
   * For Ebb to stay in the profile: whether it has been open with it before. Then Ebb is there from the
   * start, and the tabs are opened again. Without it Ebb is put in anew each time.
   */
  restores?: boolean;
  /** Whether the page that opens once Ebb is installed stays in front; closed unless it is the one looked at. */
  keepsFirstPage?: boolean;
  /** Whether the person has asked their device for less motion. */
  reducedMotion?: boolean;
}

/** One real browser with Ebb in it: the same to a test, whichever it is. */
export interface EbbBrowser {
  /** Opens an empty tab, in front. */
  newTab(): Promise<Page>;
  /** Opens an empty tab in a private window. */
  newPrivateTab(): Promise<Page>;
  /** All tabs that are open. */
  tabs(): Promise<Page[]>;
  /** Opens a page of the extension, e.g. `options.html#/week`, in a tab or a new one; waits until it is loaded. */
  openExtensionPage(path: string, tab?: Page): Promise<Page>;
  /** Bookmarks an address, and opens the bookmark in a new tab, in front. */
  openBookmark(url: string): Promise<Page>;
  /** Brings back the tab that was closed last; needs a window. */
  reopenTab(): Promise<void>;
  /** Stops the background at once, as the browser itself does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Reloads Ebb, as an update does: its scripts in open pages are orphans from then on. */
  reloadExtension(): Promise<void>;
  /** Turns Ebb off and on again, as the browser's own page of extensions does: its pages close. */
  turnOffAndOn(): Promise<void>;
  /** Removes Ebb. */
  removeExtension(): Promise<void>;
  /** Removes Ebb, with all that it keeps, and puts another copy in; opening a browser takes far longer. */
  replaceExtension(folder: string): Promise<void>;
  /** Whether the background runs; never in a browser without Ebb. */
  backgroundRuns(): Promise<boolean>;
  /**
   * Calls a function with the root of the first closed shadow tree of the page that has a match for
   * a selector. Gives what it returns, or undefined when there is no such tree.
   */
  inClosedTree(page: Page, selector: string, read: ReadTree, argument?: string): Promise<unknown>;
  /** Waits for a tab with an address and brings it in front; only then is one that was opened again loaded. */
  lookAt(url: string): Promise<Page>;
  /** Id of the group that all its processes are in. */
  processGroup: number;
  /** Settles when the browser is gone, closed by whomever. */
  gone: Promise<void>;
  /** Closes it, and forgets its profile unless it was given a folder for it. */
  close(): Promise<void>;
  /** Ends it at once, as a crash does. */
  kill(): void;
}
