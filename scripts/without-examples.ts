import type { Plugin } from 'vite';

/**
 * Takes out of the sites' files what only their tests read: examples, pages that are nobody's, and
 * where reserved words are from.
 * For what is shipped.
 */
export const withoutExamples: Plugin = {
  name: 'without-examples',
  async transform(_, id) {
    if (!/\/content\/sites\/.+\.ts$/.test(id)) return undefined;
    const { default: site }: { default: unknown } = await import(id);
    return { code: `export default ${JSON.stringify(site, emptied)}`, map: null };
  },
};

/** What stands in a site's file, or what is left of it where that is examples; words in one line. */
function emptied(key: string, value: unknown): unknown {
  switch (key) {
    case 'examples':
      return {};
    case 'nobody':
      return [];
    case 'reservedFrom':
      return undefined;
    case 'walls':
    case 'forms':
      return Array.isArray(value) || typeof value !== 'object' ? value : withoutValues(value);
    default:
      return typeof value === 'string' ? value.replace(/\n\s*/g, ' ') : value;
  }
}

/** Templates with examples of each: the templates stay. */
function withoutValues(examples: object | null): Record<string, object> {
  return Object.fromEntries(Object.keys(examples ?? {}).map((template) => [template, {}]));
}
