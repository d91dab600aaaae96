/** Digits of base 32; the second half says that the number goes on. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Packs numbers into a text that a zip makes little of: the step from each to the next, which wraps
 * round, in as few digits as it needs, the lowest first. Made for long rising runs.
 * @param numbers whole, 0 to 2³² − 1
 */
export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  let before = 0;
  for (const number of numbers) {
    let step = (number - before) >>> 0;
    for (; step > 31; step >>>= 5) text += digits.charAt(32 | (step & 31));
    text += digits.charAt(step);
    before = number;
  }
  return text;
}

/** The numbers that `packNumbers` packed. */
export function unpackNumbers(text: string): Uint32Array {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (const character of text) {
    const digit = digits.indexOf(character);
    number = (number + (digit & 31) * 2 ** shift) >>> 0;
    shift = digit > 31 ? shift + 5 : 0;
    if (shift === 0) numbers.push(number);
  }
  return new Uint32Array(numbers);
}
