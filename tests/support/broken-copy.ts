import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is wrong with a file of the built extension, by its name: takes its text, gives another. */
export type Faults = Record<string, (source: string) => string>;

/** Copies a build, with something wrong in it. Gives the copy's folder. */
export function brokenCopy(build: string, faults: Faults): string {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-broken-'));
  cpSync(build, folder, { recursive: true });
  for (const [name, fault] of Object.entries(faults)) {
    const file = join(folder, name);
    writeFileSync(file, fault(readFileSync(file, 'utf8')));
  }
  return folder;
}

/** Nothing is left of it. */
export const emptied = () => '';

/** Runs some statements before the script. */
export const preceded = (statements: string) => (source: string) => `${statements}\n${source}`;

/** The background, when it is asked for a pause: runs some statements, and then answers or doesn't. */
export const whenAsked = (statements: string, answers: boolean) =>
  preceded(`for (const api of [globalThis.chrome, globalThis.browser]) {
    if (!api) continue;
    const { onMessage } = api.runtime;
    const add = onMessage.addListener.bind(onMessage);
    onMessage.addListener = (hear) => add((message, ...rest) => {
      if (message.type === 'arrive') {
        ${statements}
        ${answers ? '' : 'return true;'}
      }
      return hear(message, ...rest);
    });
  }`);
