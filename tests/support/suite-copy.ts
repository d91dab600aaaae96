import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension, type Kind } from './built.ts';

/**
 * Copies what is shipped, with access to every site from the start: the suite can't answer the
 * browser's own question on every road. Nothing else differs. Gives the copy's folder. Throws when
 * nothing has been built.
 */
export function makeSuiteCopy(kind: Kind): string {
  const shipped = builtExtension(kind, 'shipped');
  const copy = builtExtension(kind, 'suite');
  if (!existsSync(shipped)) throw new Error(`there is no build for ${kind}: npm run build`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(shipped, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  return copy;
}
