import { describe, expect, test } from 'vitest';
import { asJson } from '../../../../core/stored/as-json.ts';

describe('anything as JSON', () => {
  test.each([[{ a: [1, 'b', null] }], ['text'], [[[]]], [null]])('says %j as ever', (value) => {
    expect(asJson(value)).toBe(JSON.stringify(value));
  });

  test('says what JSON has no word for', () => {
    expect(asJson(undefined)).toBe('null');
    expect(asJson({ long: 10n, never: new Date(Number.NaN) })).toBe('{"long":"10n","never":null}');
  });

  test('ends where something leads back into itself, and says twice what is there twice', () => {
    const twice = { x: 1 };
    const row: Record<string, unknown> = { one: twice, other: twice };
    row.itself = [row];
    expect(JSON.parse(asJson(row))).toEqual({ one: twice, other: twice, itself: ['…'] });
  });
});
