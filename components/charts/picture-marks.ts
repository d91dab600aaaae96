import { namespace, setAll, withLooks } from './drawn-looks.ts';

/** How words are set in a saved picture, as attributes and as CSS writes it. */
export const captionType = { 'font-size': 13, 'font-family': 'system-ui, sans-serif' };
export const captionFont = `${captionType['font-size']}px ${captionType['font-family']}`;

/** From one row to the next, from a mark to its word, and from there to the next mark, px. */
const rowHeight = 24;
const toWord = 6;
const toNext = 18;

/** Marks with their words, one after the other in rows no wider than the drawings. */
export function pictureMarks(
  marks: readonly Element[],
  width: number,
  type: Record<string, string | number>,
): { row: SVGGElement; height: number } {
  const row = document.createElementNS(namespace, 'g');
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas) canvas.font = captionFont;
  let [x, y] = [0, rowHeight];
  for (const mark of marks) {
    const words = mark.textContent;
    const drawing = mark.querySelector('svg');
    const size = drawing ? drawing.viewBox.baseVal : { width: 0, height: 0 };
    const start = drawing ? size.width + toWord : 0;
    const whole = start + (canvas?.measureText(words).width ?? 0);
    if (x > 0 && x + whole > width) [x, y] = [0, y + rowHeight];
    if (drawing) {
      const copy = withLooks(drawing);
      // Its middle is where the middle of the small letters is.
      const top = y - 4 - size.height / 2;
      setAll(copy, { x, y: top, width: size.width, height: size.height, fill: 'none' });
      row.append(copy);
    }
    const text = document.createElementNS(namespace, 'text');
    text.textContent = words;
    setAll(text, { x: x + start, y, ...type });
    row.append(text);
    x += whole + toNext;
  }
  return { row, height: marks.length > 0 ? y : 0 };
}
