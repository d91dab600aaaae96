import { describe, expect, it } from 'vitest';
import { countries, supportOf } from '../../../core/pause/support.ts';

describe.each(countries())('content/support/$id', ({ id }) => {
  const support = supportOf(id);

  it('is named by its country, or is the directory for all others', () => {
    expect(id).toMatch(/^([a-z]{2}|international)$/);
    expect(support?.name).not.toBe('');
  });

  it('says as of which month it is known, a month that has been', () => {
    expect(support?.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(Date.parse(support?.asOf ?? '')).toBeLessThan(Date.now());
  });

  it('has somebody to turn to', () => {
    expect(support?.lines.length).toBeGreaterThan(0);
  });

  it.each(support?.lines ?? [])('$name can be dialled or opened', ({ name, phone, about, url }) => {
    expect(name).not.toBe('');
    expect(phone).toMatch(/^(\d[\d -]{1,16}\d)?$/);
    expect(url).toMatch(/^(https:\/\/[a-z0-9.-]+\.[a-z]+(\/[\w-]+)*)?$/);
    expect(about).toMatch(/^[A-Z].{10,100}\.$/);
  });

  it('names no line twice', () => {
    const names = support?.lines.map((line) => line.name) ?? [];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('supportOf', () => {
  it('has a number for every country picked by name', () => {
    const without = countries().filter(
      ({ id }) => id !== 'international' && !supportOf(id)?.lines.some((line) => line.phone),
    );
    expect(without).toEqual([]);
  });

  it('answers with the international directory for a country without a file', () => {
    expect(supportOf('zz')).toEqual(supportOf('international'));
  });

  it('lists the international directory last', () => {
    expect(countries().at(-1)?.id).toBe('international');
  });
});
