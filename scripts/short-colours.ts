import { displayable, formatHex, formatHex8, parse } from 'culori';
import type { Plugin } from 'vite';

/**
 * Writes the colours of the styles that scripts bring into pages as short as the screen shows them: `oklch()` is how they
 * are thought of, and twice as long as its eight bits. What is beyond them stays as it is.
 */
export const shortColours: Plugin = {
  name: 'short-colours',
  enforce: 'post',
  transform(code, id) {
    if (!id.endsWith('.css?inline')) return undefined;
    return { code: code.replace(/oklch\([^()]*\)/g, shortened), map: null };
  },
};

/** Takes a colour; gives it in the fewest hexadecimal digits, or unchanged. */
export function shortened(colour: string): string {
  const parsed = parse(colour);
  if (!parsed || !displayable(parsed)) return colour;
  return parsed.alpha === undefined ? formatHex(parsed) : formatHex8(parsed);
}
