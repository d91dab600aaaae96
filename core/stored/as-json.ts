/**
 * Says anything as JSON, also what `JSON.stringify` refuses: a number that is too long becomes text, and what leads
 * back into itself ends there. Rows that could not be read may be of any kind.
 */
export function asJson(value: unknown): string {
  const above: unknown[] = [];
  const say = function (this: unknown, _: string, each: unknown): unknown {
    if (typeof each === 'bigint') return `${each}n`;
    if (typeof each !== 'object' || each === null) return each;
    // `this` is what holds it: whatever was entered since is left.
    while (above.length > 0 && above.at(-1) !== this) above.pop();
    if (above.includes(each)) return '…';
    above.push(each);
    return each;
  };
  return JSON.stringify(value, say) ?? 'null';
}
