import { describe, expect, it } from 'vitest';
import { countries, countryOf, isCountry, linesOf } from '../../../core/support/countries.ts';
import { countrySchema } from '../../../core/support/helpline.ts';

const files = import.meta.glob('../../../content/support/*.ts', { eager: true, import: 'default' });

// First, so that the file and the field are said; what follows couldn't read any.
it.each(Object.entries(files))('%s has every field in its form', (_, file) => {
  const { error } = countrySchema.safeParse(file);
  expect(error?.issues ?? []).toEqual([]);
});

const all = countries();
const named = all.filter(({ id }) => id !== 'international');
const known = new Set(Intl.supportedValuesOf('timeZone'));

/** Whole months from a month (`YYYY-MM`) to the one it is now. */
function monthsSince(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const today = new Date();
  return (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - number;
}

describe.each(all)('content/support/$id', ({ id, zones }) => {
  const { lines } = countryOf(id);

  it('is named by its country, or is the directory for all others', () => {
    expect(id).toMatch(/^([a-z]{2}|international)$/);
  });

  it('has time zones that there are', () => {
    for (const zone of zones) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
    expect(id === 'international' || zones.some((zone) => known.has(zone))).toBe(true);
  });

  it('says first whom to call in danger', () => {
    expect(lines[0]?.kind).toBe('emergency');
  });

  it.each(lines)('has a way to reach $name', ({ kind, phone, text, chat, link }) => {
    expect(phone ?? text ?? chat ?? link ?? (kind === 'emergency' || undefined)).toBeDefined();
  });

  // Against today: what was known for certain a year ago isn't any more, whether the code changes or not.
  it.each(lines)('was compared less than a year ago: $name', ({ checked, source }) => {
    expect(monthsSince(checked), `look it up again at ${source}`).toBeLessThan(12);
    expect(monthsSince(checked), 'a month to come').toBeGreaterThanOrEqual(0);
  });

  it('names no line twice', () => {
    const names = lines.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the files', () => {
  it('are of thirty countries, each with a number to talk to someone and one for whoever is hurt', () => {
    expect(named.length).toBeGreaterThanOrEqual(30);
    const without = named.filter(({ id }) => {
      const { lines } = countryOf(id);
      return ['crisis', 'violence'].some(
        (kind) => !lines.some((line) => line.kind === kind && line.phone),
      );
    });
    // Where there is none that is certain, the directory stands.
    expect(without).toEqual([]);
  });

  it('have no time zone in two countries, so that a clock says one', () => {
    const zones = named.flatMap((country) => country.zones);
    expect(new Set(zones).size).toBe(zones.length);
  });

  it('lead to directories, first and last', () => {
    for (const { id } of all) {
      const kinds = linesOf(id, []).map(({ kind }) => kind);
      expect(kinds[0]).toBe('emergency');
      expect(kinds.at(-1)).toBe('directory');
    }
  });

  it('list the directory for all others last', () => {
    expect(all.at(-1)?.id).toBe('international');
    expect(isCountry('zz')).toBe(false);
    expect(linesOf('zz', [])).toEqual(linesOf(null, []));
  });
});

describe('a file with', () => {
  const line = {
    kind: 'crisis',
    name: 'Some line',
    phone: '0800 111',
    text: { to: '85258', say: 'SHOUT' },
    chat: 'https://line.example/chat',
    link: 'https://line.example',
    about: 'To talk about anything.',
    hours: 'Mo-Fr 09:00-17:00; Sa,Su 18:00-02:00',
    languages: ['en'],
    checked: '2026-11',
    source: 'https://line.example/contact',
  };
  const file = (change: object) => ({ name: 'Some', zones: [], lines: [{ ...line, ...change }] });

  it('nothing wrong is read', () => {
    expect(countrySchema.safeParse(file({})).success).toBe(true);
  });

  it.each([
    { kind: 'anything' },
    { name: ' ' },
    { phone: '' },
    { phone: '0800 CALL' },
    { phone: '1'.repeat(30) },
    { text: { to: 'SHOUT', say: '' } },
    { text: { to: '85258', say: 'shout it' } },
    { chat: 'http://line.example' },
    { link: 'line.example' },
    { link: 'javascript:alert(1)' },
    { about: 'no sentence' },
    { hours: '' },
    { hours: 'day and night' },
    { hours: 'Mo-Fr 9-17' },
    { hours: 'Mo-Fr 09:00-25:00' },
    { hours: 'Mo–Fr 09:00–17:00' },
    { languages: [] },
    { languages: ['English'] },
    { checked: '2026-13' },
    { checked: 'November 2026' },
    { source: '' },
    { source: undefined },
  ])('%j is refused', (change) => {
    expect(countrySchema.safeParse(file(change)).success).toBe(false);
  });
});
