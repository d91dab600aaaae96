/** What of an element's computed look is drawn in an SVG. */
const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'paint-order',
  'visibility',
  'font-family',
  'font-size',
  'text-anchor',
];

/** Room around a picture and beneath it for its caption, px. */
const margin = 24;

/** How the caption is set; its lines' height in px. */
const captionFont = 'system-ui, sans-serif';
const lineHeight = 19;

/** Dots of a saved picture for each px. */
const sharpness = 3;
const namespace = 'http://www.w3.org/2000/svg';

/**
 * Drawings as one file of its own, one beneath the other: their looks written into it, paper behind
 * and the caption below. Colours are written so that every viewer reads them.
 * @param drawings as they are on the page
 * @param caption what one sees
 */
export function standalonePicture(drawings: readonly SVGSVGElement[], caption: string): string {
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
  const lines = brokenIntoLines(caption, width, `13px ${captionFont}`);
  const below = 2 * margin + (lines.length - 1) * lineHeight;
  const whole = { width: width + 2 * margin, height: height + margin + below };
  const paper = document.createElementNS(namespace, 'rect');
  setAll(paper, { x: -margin, y: -margin, ...whole, fill: plainColour(page.backgroundColor) });
  picture.prepend(paper);
  const type = { 'font-size': 13, 'font-family': captionFont, fill: plainColour(page.color) };
  for (const [index, line] of lines.entries()) {
    const words = document.createElementNS(namespace, 'text');
    words.textContent = line;
    setAll(words, { y: height + margin + index * lineHeight, ...type });
    picture.append(words);
  }
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

function withLooks(drawing: SVGSVGElement): SVGSVGElement {
  const copy = document.createElementNS(namespace, 'svg');
  setAll(copy, { viewBox: drawing.getAttribute('viewBox') ?? '', overflow: 'visible' });
  copy.append(...[...drawing.childNodes].map((child) => child.cloneNode(true)));
  const originals = [...drawing.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = originals[index];
    if (original) writeLook(original, element);
  }
  return copy;
}

function writeLook(original: SVGElement, element: SVGElement): void {
  const computed = getComputedStyle(original);
  for (const name of drawn) {
    const value = computed.getPropertyValue(name);
    const colour = (name === 'fill' || name === 'stroke') && /^[a-z-]+\(/.test(value);
    element.setAttribute(name, colour && !value.startsWith('url(') ? plainColour(value) : value);
  }
  // The frame around a point that was chosen is for the page.
  if (original.matches('.point-target')) element.setAttribute('stroke', 'none');
  for (const name of ['class', 'role', 'tabindex', 'data-point', 'data-chosen'])
    element.removeAttribute(name);
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** A colour in any form CSS has as `rgba(…)`, by painting with it. */
function plainColour(colour: string): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return colour;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${Number((alpha / 255).toFixed(3))})`;
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

/** Offers drawings as one picture to be saved. */
export async function savePicture(
  drawings: readonly SVGSVGElement[],
  caption: string,
  name: string,
): Promise<void> {
  offerPicture(await paintPicture(standalonePicture(drawings, caption)), name);
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
