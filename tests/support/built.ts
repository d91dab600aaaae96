import { fileURLToPath } from 'node:url';

/** The browsers that the extension is built for: Chrome and Edge are Chromium too. */
export type Kind = 'chromium' | 'firefox';

/**
 * What is shipped; the copy of it that the suite runs in, with access to every site; and what `npm start`
 * shows, which knows the pretend site.
 */
export type Build = 'shipped' | 'suite' | 'development';

const suffixes: Record<Build, string> = { shipped: '', suite: '-suite', development: '-dev' };

/** The folder of a build for a browser. */
export function builtExtension(kind: Kind, build: Build): string {
  const browser = kind === 'firefox' ? 'firefox' : 'chrome';
  return fileURLToPath(new URL(`../../.output/${browser}${suffixes[build]}`, import.meta.url));
}
