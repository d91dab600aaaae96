import type { Plugin } from 'vite';
import type { WxtHooks } from 'wxt';

/** The entry point of the worker that the options start. */
const worker = 'backup-worker';

/**
 * Builds the worker together with the pages, as one of their chunks: what both are made of is shipped once, which
 * is 12 kB of the zip. For what is shipped.
 */
export const workerBesidePages: Plugin = {
  name: 'worker-beside-pages',
  buildStart({ input }) {
    if (!Object.values(input).some((file) => file.endsWith('.html'))) return;
    this.emitFile({
      type: 'chunk',
      id: `entrypoints/${worker}.ts`,
      fileName: `${worker}.js`,
      preserveSignature: false,
    });
  },
};

/** Leaves it out where each script is built by itself. */
export const notByItself: Partial<WxtHooks> = {
  'entrypoints:resolved'({ config }, entrypoints) {
    const index = entrypoints.findIndex(({ name }) => name === worker);
    if (config.mode === 'production') entrypoints.splice(index, 1);
  },
};
