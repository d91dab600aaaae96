import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';

const names = Object.keys(generateChromeMessages(await parseMessagesFile('locales/en.yml')));
const files = import.meta.glob<string>(
  [
    '../../../{background,components,entrypoints,page,platform,screens}/**/*.{ts,tsx}',
    '../../../wxt.config.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const code = Object.values(files).join('\n');

/** Texts in code that may be the name of a message. */
const written = new Set(
  [...code.matchAll(/'(?:__MSG_)?([\w.]+?)(?:__)?'/g)].map(([, text]) => asName(text)),
);
/** Names that are put together, `week.mood.${mood}`: they stand for all that fit. */
const composed = [...code.matchAll(/t\(\s*`(\w[^`]*\$\{[^`]+)`/g)].map(
  ([, text = '']) => new RegExp(`^${asName(text.replaceAll(/\$\{[^}]*\}/g, '\\w+'))}$`),
);
/** The plain ways out say their choices with these: a choice's own name, without its hyphen. */
const choices = ['turned_back', 'went_on'];

it('has no message that is said nowhere', () => {
  const unsaid = names.filter(
    (name) =>
      !written.has(name) && !choices.includes(name) && !composed.some((each) => each.test(name)),
  );
  expect(unsaid).toEqual([]);
});

it('finds what is said in many places, so that a name nobody says stands out', () => {
  expect(names.filter((name) => written.has(name)).length).toBeGreaterThan(200);
  expect(composed.length).toBeGreaterThan(20);
  expect(composed.some((each) => each.test('week_nowhere'))).toBe(false);
});

/** A message's name as browsers have it. */
function asName(text = ''): string {
  return text.replaceAll('.', '_');
}
