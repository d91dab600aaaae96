import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Larger files are none that words are written to, bytes. */
const largest = 256 * 1024 * 1024;

/** Kinds of file in a browser's profile, by how their path looks. The first that fits. */
const kinds: [RegExp, string][] = [
  [/(^|\/)(Sessions|sessionstore)/, 'session files'],
  [/IndexedDB.*(extension|ebb)/, 'database'],
  [/storage\/default\/moz-extension.*\/idb\/.*eb(b|(?=[^/]*$))/, 'database'],
  [/Local Extension Settings|Managed Extension Settings|Sync Extension/, 'storage for extensions'],
  [/storage\/default\/moz-extension/, 'database and storage for extensions'],
  [/Extension (State|Scripts|Rules)|extension-store/, 'registered scripts'],
  [/Local Storage|webappsstore|\/ls\//, 'localStorage'],
  [/Session Storage/, 'storage of the session'],
  [/Preferences|prefs\.js|extension-preferences/, 'preferences'],
];

/** How many of the words are found in a folder's files, as UTF-8 or UTF-16, by kind of file. */
export function searchFiles(folder: string, words: readonly string[]): Map<string, number> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    for (const word of wordsIn(path, words)) {
      const kind = kindOf(relative(folder, path));
      found.set(kind, (found.get(kind) ?? new Set()).add(word));
    }
  }
  return new Map([...found].map(([kind, { size }]) => [kind, size]));
}

function wordsIn(path: string, words: readonly string[]): string[] {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about?.isFile() || about.size > largest) return [];
  const bytes = readFileSync(path);
  const isIn = (word: string) =>
    (['utf8', 'utf16le'] as const).some((encoding) => bytes.includes(Buffer.from(word, encoding)));
  return words.filter(isIn);
}

/** What a file is for; its own path where that isn't known. */
function kindOf(path: string): string {
  return kinds.find(([form]) => form.test(path))?.[1] ?? path;
}
