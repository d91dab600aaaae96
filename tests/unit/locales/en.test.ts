import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const messages = Object.entries(generateChromeMessages(await parseMessagesFile('locales/en.yml')));

describe('every message', () => {
  it.each(messages)('%s has a name that browsers accept', (name) => {
    expect(name).toMatch(/^[A-Za-z0-9_@]+$/);
  });

  it.each(messages)('%s says something, without raising its voice', (_, { message }) => {
    expect(message.trim()).not.toBe('');
    expect(message).not.toMatch(/!|\p{Extended_Pictographic}/u);
  });
});
