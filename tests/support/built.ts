import { fileURLToPath } from 'node:url';

/** Builds of the extension: what is shipped, and what the suite runs in, with access to every site. */
export type Build = 'shipped' | 'e2e';

/** The folder of a build that has been made for a browser. */
export function builtExtension(kind: 'chromium' | 'firefox', build: Build): string {
  const browser = kind === 'firefox' ? 'firefox' : 'chrome';
  const suffix = build === 'e2e' ? '-e2e' : '';
  return fileURLToPath(new URL(`../../.output/${browser}${suffix}`, import.meta.url));
}
