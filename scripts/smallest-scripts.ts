import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Makes scripts as small as they can be: what the builder's own minifier leaves is 1 % more, and every pause waits for
 * those that come into pages. Of the modules of Ebb's own pages only large ones are worth the time it takes.
 */
export const smallestScripts: Plugin = {
  name: 'smallest-scripts',
  enforce: 'post',
  async generateBundle({ format }, bundle) {
    const module = format === 'es';
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || (module && file.code.length < large)) continue;
      const compress = { passes: module ? 1 : 3 };
      const { code } = await minify(file.code, { ecma: 2020, module, compress });
      file.code = code ?? file.code;
    }
  },
};

/** From how many characters on a module is large. */
const large = 25_000;
