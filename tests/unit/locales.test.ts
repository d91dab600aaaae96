import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';

const locales = Object.keys(import.meta.glob('../../locales/*.yml'));

// Chromium refuses to load an extension over a single key of another shape.
it.each(locales)('%s has only keys that every browser takes', async (path) => {
  const messages = await parseMessagesFile(path.replace('../../', ''));
  const odd = messages.map(({ key }) => key.join('_')).filter((key) => !/^[\w@]+$/.test(key));
  expect(odd).toEqual([]);
});
