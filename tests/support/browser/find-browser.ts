import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers Ebb can be opened in. */
export const browserNames = ['chrome', 'chromium', 'edge', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** What a browser's program is called on the search path. */
const programs: Record<BrowserName, string[]> = {
  chrome: ['google-chrome', 'google-chrome-stable', 'chrome'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Where macOS and Windows put it, below their folders for programs. */
const usualPlaces: Record<BrowserName, string[]> = {
  chrome: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Chromium\\Application\\chrome.exe'],
  edge: [
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox\\firefox.exe'],
};

/**
 * Where a browser is: what `EBB_CHROMIUM` (`EBB_FIREFOX` …) says, else the search path, else the
 * usual places of macOS and Windows. Gives the program's path, or undefined when there is none.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const told = process.env[`EBB_${name.toUpperCase()}`];
  if (told) return told;
  return findProgram(...programs[name]) ?? firstThatExists(folders(), usualPlaces[name]);
}

/** The program of a kind of browser that the suite runs in: Chrome and Edge are Chromium too. */
export function findKind(kind: 'chromium' | 'firefox'): string | undefined {
  const family: BrowserName[] = kind === 'chromium' ? ['chromium', 'chrome', 'edge'] : ['firefox'];
  return family.map(findBrowser).find((program) => program !== undefined);
}

/** The first of these programs that is on the search path. Gives its path, or undefined. */
export function findProgram(...names: string[]): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const files = names.flatMap((name) => endings.map((ending) => name + ending));
  return firstThatExists((process.env.PATH ?? '').split(delimiter), files);
}

function folders(): string[] {
  const { HOME, LOCALAPPDATA, ProgramFiles } = process.env;
  const macos = ['/Applications', join(HOME ?? '', 'Applications')];
  const windows = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
  return [...macos, ...windows.filter((folder) => folder !== undefined)];
}

/** Nothing is found while `EBB_HIDE_PROGRAMS` is set: so a bare machine is tried on a full one. */
function firstThatExists(folders: string[], files: string[]): string | undefined {
  if (process.env.EBB_HIDE_PROGRAMS) return undefined;
  return folders.flatMap((folder) => files.map((file) => join(folder, file))).find(existsSync);
}
