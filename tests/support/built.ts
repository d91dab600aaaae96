import { fileURLToPath } from 'node:url';

/** The browsers that the extension is built for: Chrome and Edge are Chromium too. */
export type Kind = 'chromium' | 'firefox';

/**
 * What is shipped; the copy of it that the suite runs in, with access to every site; and what `npm start`
 * shows, which knows the pretend site.
 */
export type Build = 'shipped' | 'suite' | 'development';

const suffixes: Record<Build, string> = { shipped: '', suite: '-suite', development: '-dev' };

/** The folder of a build for a browser. The suite doesn't run in Safari. */
export function builtExtension(kind: Kind | 'safari', build: Build): string {
  const browser = kind === 'chromium' ? 'chrome' : kind;
  return fileURLToPath(new URL(`../../.output/${browser}${suffixes[build]}`, import.meta.url));
}
