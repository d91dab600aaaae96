import { fileURLToPath } from 'node:url';

/** Builds of the extension: what is shipped, and what the suite runs in, with access to every site. */
export type Build = 'shipped' | 'e2e';

/** The folder of a build that has been made for a browser; `EBB_EXTENSION` puts another in the suite's place. */
export function builtExtension(kind: 'chromium' | 'firefox', build: Build): string {
  const browser = kind === 'firefox' ? 'firefox' : 'chrome';
  const another = process.env.EBB_EXTENSION;
  if (another && build === 'e2e') return another;
  const suffix = build === 'e2e' ? '-e2e' : '';
  return fileURLToPath(new URL(`../../.output/${browser}${suffix}`, import.meta.url));
}
