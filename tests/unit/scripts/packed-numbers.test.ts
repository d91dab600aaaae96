import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../scripts/packed-numbers.ts';

const anyNumber = fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

describe('packed numbers', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), (numbers) => {
        expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  it.each([[[]], [[0]], [[2 ** 32 - 1, 0, 2 ** 31]], [[31, 63, 32 + 63]]])(
    'come out as they went in at the edges: %j',
    (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
    },
  );

  it('take less of a zip than decimals where they rise', () => {
    const numbers = Array.from({ length: 5000 }, (_, index) => index * 800_011 + (index % 7) * 977);
    const zipped = (text: string) => deflateRawSync(text, { level: 9 }).length;
    expect(zipped(packNumbers(numbers))).toBeLessThan(zipped(numbers.join(',')));
  });
});
