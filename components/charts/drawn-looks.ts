/** What of an element's computed look is drawn in an SVG. */
const drawn = [
  'fill',
  'stroke',
  'stop-color',
  'stop-opacity',
  'stroke-width',
  'stroke-linecap',
  'paint-order',
  'visibility',
  'font-family',
  'font-size',
  'text-anchor',
];

/** Of SVG's elements. */
export const namespace = 'http://www.w3.org/2000/svg';

/** A copy of a drawing with its looks as they are on the page written into it, in colours every viewer reads. */
export function withLooks(drawing: SVGSVGElement): SVGSVGElement {
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
    const colour = /^(fill|stroke|stop-color)$/.test(name) && /^[a-z-]+\(/.test(value);
    element.setAttribute(name, colour && !value.startsWith('url(') ? plainColour(value) : value);
  }
  // The frame around a point that was chosen is for the page.
  if (original.matches('.point-target')) element.setAttribute('stroke', 'none');
  for (const name of ['class', 'role', 'tabindex', 'data-point', 'data-chosen'])
    element.removeAttribute(name);
}

/** Sets attributes of an element. */
export function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** A colour in any form CSS has as `rgba(…)`, by painting with it. */
export function plainColour(colour: string): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return colour;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${Number((alpha / 255).toFixed(3))})`;
}
