import { namespace, plainColour, setAll, withLooks } from './drawn-looks.ts';
import { captionFont, captionType, pictureMarks } from './picture-marks.ts';

/** Room around a picture and beneath it for its caption, px. */
const margin = 24;

/** Height of the caption's lines, px. */
const lineHeight = 19;

/** Dots of a saved picture for each px. */
const sharpness = 3;

/** A chart as it is on the page as a file of its own: its drawings, its caption, and its marks with their words. */
export function pictureOf(figure: Element): string {
  return standalonePicture(
    [...figure.querySelectorAll<SVGSVGElement>('.chart-drawing > svg')],
    figure.querySelector('figcaption > p')?.textContent ?? '',
    [...figure.querySelectorAll('.chart-marks > span')].filter((mark) => mark.checkVisibility()),
  );
}

/**
 * Drawings as one file of its own, one beneath the other: their looks written into it, paper behind
 * and the caption below.
 * @param drawings as they are on the page
 * @param caption what one sees
 * @param marks marks with their words, as they are on the page
 */
export function standalonePicture(
  drawings: readonly SVGSVGElement[],
  caption: string,
  marks: readonly Element[] = [],
): string {
  const picture = document.createElementNS(namespace, 'svg');
  const page = getComputedStyle(document.documentElement);
  const width = Math.max(0, ...drawings.map((drawing) => drawing.viewBox.baseVal.width));
  let height = 0;
  for (const drawing of drawings) {
    const copy = withLooks(drawing);
    setAll(copy, { y: height, width, height: drawing.viewBox.baseVal.height });
    picture.append(copy);
    height += drawing.viewBox.baseVal.height;
  }
  const type = { ...captionType, fill: plainColour(page.color) };
  const lines = brokenIntoLines(caption, width, captionFont);
  const named = pictureMarks(marks, width, type);
  const below = 2 * margin + (lines.length - 1) * lineHeight + named.height;
  const whole = { width: width + 2 * margin, height: height + margin + below };
  const paper = document.createElementNS(namespace, 'rect');
  setAll(paper, { x: -margin, y: -margin, ...whole, fill: plainColour(page.backgroundColor) });
  picture.prepend(paper);
  for (const [index, line] of lines.entries()) {
    const words = document.createElementNS(namespace, 'text');
    words.textContent = line;
    setAll(words, { y: height + margin + index * lineHeight, ...type });
    picture.append(words);
  }
  const marksTop = height + margin + (lines.length - 1) * lineHeight;
  setAll(named.row, { transform: `translate(0 ${marksTop})` });
  picture.append(named.row);
  setAll(picture, { viewBox: `${-margin} ${-margin} ${whole.width} ${whole.height}`, ...whole });
  return new XMLSerializer().serializeToString(picture);
}

/**
 * Words in lines no wider than so many px, for a drawing breaks none by itself.
 * @param font as CSS writes it
 */
export function brokenIntoLines(words: string, width: number, font: string): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas) canvas.font = font;
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    const fits = lines.length > 0 && (canvas?.measureText(longer).width ?? 0) <= width;
    if (fits) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** A picture that stands by itself, painted in dots fine enough for paper. Rejects where it can't be painted. */
export async function paintPicture(picture: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const [width, height] = [image.naturalWidth * sharpness, image.naturalHeight * sharpness];
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Offers a chart as a picture to be saved.
 * @param name of the file, without its ending
 */
export async function savePicture(figure: Element, name: string): Promise<void> {
  offerPicture(await paintPicture(pictureOf(figure)), name);
}

/**
 * Offers a painted picture to be saved.
 * @param name of the file, without its ending
 */
export function offerPicture(painted: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(painted);
  link.download = `${name}.png`;
  link.click();
  URL.revokeObjectURL(link.href);
}
