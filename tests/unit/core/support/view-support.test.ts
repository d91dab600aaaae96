import { describe, expect, it } from 'vitest';
import { countries } from '../../../../core/support/countries.ts';
import { nearest } from '../../../../core/support/nearest.ts';
import { supportViewSchema } from '../../../../core/support/support-view.ts';
import { viewSupport } from '../../../../core/support/view-support.ts';

const hour = 3_600_000;
/** A Wednesday, half past two at night in Copenhagen. */
const night = Date.UTC(2026, 10, 25, 1, 30);
const nowhere = { zone: 'Asia/Jakarta', languages: ['en-US'] };
const view = (picked: string | null, where = nowhere, now = night) =>
  viewSupport(picked, where, now);
const names = (picked: string, languages: string[], now = night) =>
  nearest(view(picked, { zone: 'UTC', languages }).lines, now).map(({ name }) => name);

describe('what is shown of help where there is little room', () => {
  it.each(countries())('can be kept and read again, of $id', ({ id }) => {
    const shown = view(id);
    expect(supportViewSchema.parse(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
  });

  it('is a country’s own once one was picked, with nothing left to choose', () => {
    expect(view('dk')).toMatchObject({ country: 'dk', name: 'Danmark', choice: [] });
  });

  it('is a guess until then, with every country to choose from', () => {
    const { country, choice } = view(null, { zone: 'Europe/Madrid', languages: [] });
    expect(country).toBe('es');
    expect(choice.map(([id]) => id)).toEqual(countries().map(({ id }) => id));
  });

  it('is the choice alone where nothing can be guessed', () => {
    expect(view(null)).toMatchObject({ country: null, name: '', checked: '', lines: [] });
    expect(view(null).choice.length).toBeGreaterThan(29);
  });

  it('takes a country there isn’t for none', () => {
    expect(view('zz')).toMatchObject({ country: null, lines: [], choice: [] });
  });

  it('is small: a few hundred bytes a country', () => {
    for (const { id } of countries()) {
      expect(JSON.stringify(view(id)).length, id).toBeLessThan(2500);
    }
  });
});

describe('where there is to be no contact', () => {
  const forOwn = (picked: string | null) => viewSupport(picked, nowhere, night, 'noContact');
  const others = (picked: string) =>
    nearest(forOwn(picked).lines, night).filter(({ emergency }) => !emergency);

  it.each(countries())(
    'help for one’s own behaviour leads, with someone to call, in $id',
    ({ id }) => {
      const shown = forOwn(id);
      expect(supportViewSchema.parse(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
      const [first] = others(id);
      expect(first).toMatchObject({ about: expect.stringMatching(/\.$/) });
      expect(first?.phone || first?.link).toBeTruthy();
      expect(shown.lines.filter(({ about }) => about)).toHaveLength(1);
    },
  );

  it('is a line of the country, to be called, if there is one', () => {
    expect(others('gb')[0]?.name).toBe('Respect Phoneline');
    expect(others('us')[0]?.phone).toBe('1-800-799-7233');
    expect(others('at')[0]?.name).toBe('Männerinfo');
    expect(others('no')[0]?.name).toBe('Alternativ til Vold');
  });

  it('is there also where no country is known', () => {
    expect(forOwn(null).lines).toMatchObject([{ about: expect.any(String), phone: '' }]);
  });

  it('and in no other pause', () => {
    expect(view('gb').lines.filter(({ about, link }) => about ?? link)).toEqual([]);
  });
});

describe('the nearest lines', () => {
  it('are the emergency numbers, then two to talk or write to', () => {
    expect(names('us', ['en'])).toEqual([
      'Emergency services',
      '988 Suicide & Crisis Lifeline',
      'Crisis Text Line',
    ]);
    expect(names('jp', ['ja']).slice(0, 2)).toEqual(['Police', 'Ambulance']);
  });

  it('are in a language one speaks, if there are such', () => {
    expect(names('be', ['fr'])[1]).toBe('Centre de Prévention du Suicide');
    expect(names('be', ['nl-BE', 'fr'])[1]).toBe('Zelfmoordlijn');
  });

  it('are those that are open, and then those that open soonest', () => {
    const five = { zone: 'UTC', languages: ['pt'] };
    const { lines } = view('pt', five, night);
    const at = (now: number) => nearest(lines, now).map(({ name }) => name);
    expect(at(night)[1]).toBe('SNS 24');
    const closed = lines.map((line) => ({ ...line, open: line.open?.slice(1) ?? null }));
    expect(nearest(closed, night + 20 * hour).map(({ name }) => name)).toContain('SOS Voz Amiga');
  });

  it('are told to be closed at night, and when they open', () => {
    const livslinien = view('dk').lines.find(({ name }) => name === 'Livslinien');
    const isOpen = (now: number) =>
      livslinien?.open?.some(([from, until]) => from <= now && now < until);
    expect(isOpen(night)).toBe(true);
    expect(isOpen(Date.UTC(2026, 10, 25, 4, 30))).toBe(false);
    expect(isOpen(Date.UTC(2026, 10, 25, 8))).toBe(true);
  });
});
