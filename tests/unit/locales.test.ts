import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';

const locales = Object.keys(import.meta.glob('../../locales/*.yml'));

// The sentinel has no room to escape what the style sheet of the two plain ways quotes.
it.each(locales)('%s says the two ways in words that can be quoted', async (path) => {
  const messages = await parseMessagesFile(path.replace('../../', ''));
  const ways = generateChromeMessages(messages);
  for (const way of ['turned_back', 'went_on']) expect(ways[way]?.message).toMatch(/^[^"\\\n]+$/);
});

// Chromium refuses to load an extension over a single key of another shape.
it.each(locales)('%s has only keys that every browser takes', async (path) => {
  const messages = await parseMessagesFile(path.replace('../../', ''));
  const odd = messages.map(({ key }) => key.join('_')).filter((key) => !/^[\w@]+$/.test(key));
  expect(odd).toEqual([]);
});
