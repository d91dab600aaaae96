import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Reeds } from '../../../components/charts/Reeds.tsx';
import {
  paintPicture,
  pictureOf,
  standalonePicture,
} from '../../../components/charts/save-picture.ts';
import { mount } from '../../support/mount.ts';
import { everyChart } from './every-chart.tsx';

afterEach(() => render(null, document.body));

/** The drawing of one day's reeds, as it is on the page. */
function reeds(): SVGSVGElement {
  render(
    <Reeds
      caption="Each reed & its day"
      days={[{ label: 'Mon', name: 'Monday', turnedBack: 2, wentOn: 1, left: 0, toCome: false }]}
    />,
    document.body,
  );
  const drawing = document.querySelector<SVGSVGElement>('.chart-drawing > svg');
  if (!drawing) throw new Error('no drawing');
  return drawing;
}

test('a picture to be saved stands by itself: plain colours, no classes, its caption', () => {
  const picture = new DOMParser().parseFromString(
    standalonePicture([reeds()], 'Each reed & its day'),
    'image/svg+xml',
  );
  expect(picture.querySelector('parsererror')).toBeNull();
  expect(picture.querySelectorAll('[class]')).toHaveLength(0);
  expect(picture.documentElement.textContent).toContain('Each reed & its day');
  const ellipse = picture.querySelector('ellipse');
  expect(ellipse?.getAttribute('fill')).toMatch(/^rgba\(\d+, \d+, \d+, 1\)$/);
});

test('is painted as it is drawn, three dots for a pixel', async () => {
  const picture = standalonePicture([reeds()], 'Each reed & its day');
  const [, width, height] = /width="(\d+)" height="(\d+)">/.exec(picture) ?? [];
  const painted = await paintPicture(picture);
  expect(painted.type).toBe('image/png');
  const bitmap = await createImageBitmap(painted);
  expect([bitmap.width / 3, bitmap.height / 3]).toEqual([Number(width), Number(height)]);
  expect(coloursIn(bitmap)).toBeGreaterThan(2);
});

test('breaks a caption into lines as wide as the drawing', () => {
  const caption = 'Each reed is what came on one day. '.repeat(20).trim();
  const drawing = reeds();
  const file = new DOMParser().parseFromString(
    standalonePicture([drawing], caption),
    'image/svg+xml',
  );
  const lines = [...file.querySelectorAll('svg > text')].filter(
    ({ parentElement }) => parentElement === file.documentElement,
  );
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.map(({ textContent }) => textContent).join(' ')).toBe(caption);
  const height = Number(file.documentElement.getAttribute('height'));
  expect(Number(lines.at(-1)?.getAttribute('y'))).toBeLessThan(height - 24);
});

test('has the marks with their words beneath the caption, in rows as wide as it is', () => {
  const shown = mount(everyChart.pebbles?.(0));
  const figure = shown.querySelector('figure') ?? shown;
  const file = new DOMParser().parseFromString(pictureOf(figure), 'image/svg+xml');
  const rows = file.documentElement.lastElementChild;
  const words = [...(rows?.querySelectorAll('text') ?? [])];
  expect(words.map(({ textContent }) => textContent)).toEqual([
    'lighter',
    'the same',
    'heavier',
    'the next morning',
  ]);
  expect(rows?.querySelectorAll('svg')).toHaveLength(4);
  expect(rows?.querySelector('ellipse, circle')?.getAttribute('fill')).toMatch(/^rgba\(/);
  const room = Number(file.documentElement.getAttribute('width')) - 48;
  for (const word of words) expect(Number(word.getAttribute('x'))).toBeLessThan(room);
});

/** How many different colours there are in a picture. */
function coloursIn(bitmap: ImageBitmap): number {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
  return new Set(new Uint32Array(data.buffer)).size;
}
