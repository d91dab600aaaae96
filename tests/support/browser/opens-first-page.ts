import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the extension of a folder opens a page once it is installed, which would stand in front of what a test looks
 * at. What isn't Ebb, without options, opens none.
 */
export function opensFirstPage(extension: string): boolean {
  return existsSync(join(extension, 'options.html'));
}
