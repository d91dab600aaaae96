import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packNumbers } from './packed-numbers.ts';

const table = '/tldts-experimental/dist/es6/src/data/hashes.js';
const unpacking = fileURLToPath(new URL('packed-numbers.ts', import.meta.url));

/**
 * Packs the table of public suffixes: nine thousand hashes that take 43 kB of a zip in decimals, and 26
 * packed. The page that reads it has the same numbers as before.
 */
export const packedSuffixes: Plugin = {
  name: 'packed-suffixes',
  transform(code, id) {
    if (!id.endsWith(table)) return undefined;
    return {
      code: `import { unpackNumbers } from ${JSON.stringify(unpacking)};
        export default unpackNumbers(${JSON.stringify(packNumbers(numbersIn(code)))});`,
      map: null,
    };
  },
};

/** The numbers of the table as tldts has it. Throws where it has it in another way. */
function numbersIn(code: string): number[] {
  const [, numbers] = /new Uint32Array\(\[([\d,\s]+)\]\)/.exec(code) ?? [];
  if (!numbers) throw new Error(`${table} isn’t the list of numbers it was`);
  return numbers.split(',').map(Number);
}
