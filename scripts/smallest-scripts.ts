import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Makes the scripts that come into pages as small as they can be: what the builder's own minifier leaves is 1 % more, and
 * every pause waits for it. Pages of Ebb's are modules, and wait for nothing.
 */
export const smallestScripts: Plugin = {
  name: 'smallest-scripts',
  enforce: 'post',
  async generateBundle({ format }, bundle) {
    if (format !== 'iife') return;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, { ecma: 2020, compress: { passes: 3 } });
      file.code = code ?? file.code;
    }
  },
};
