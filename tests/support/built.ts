import { fileURLToPath } from 'node:url';

/** The browsers that the extension is built for: Chrome and Edge are Chromium too. */
export type Kind = 'chromium' | 'firefox';

/** What is shipped, and the copy of it that the suite runs in, with access to every site. */
export type Build = 'shipped' | 'suite';

/** The folder of a build for a browser. */
export function builtExtension(kind: Kind, build: Build): string {
  const browser = kind === 'firefox' ? 'firefox' : 'chrome';
  const suffix = build === 'suite' ? '-suite' : '';
  return fileURLToPath(new URL(`../../.output/${browser}${suffix}`, import.meta.url));
}
