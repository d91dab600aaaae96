import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/ui/page.css';
import { standalonePicture } from '../../../components/charts/save-picture.ts';
import { everyChart } from './every-chart.tsx';

afterEach(() => render(null, document.body));

const withPoints = Object.entries(everyChart).filter(
  ([name]) => !['drops', 'lengths'].includes(name),
);
const weeks = (more: number) => everyChart.waves?.(more);
/** Shows a chart, and waits until it is drawn as wide as its place. */
async function show(chart: ReturnType<typeof weeks>) {
  render(<main>{chart}</main>, document.body);
  await expect
    .poll(() => drawing().svg.viewBox.baseVal.width)
    .toBe(Math.round(drawing().place.width));
}

const words = () => document.querySelector('.chart-words')?.textContent;
const points = () => [...document.querySelectorAll('[data-point]')];
const titleOf = (point: Element | undefined) => point?.querySelector('title')?.textContent;

/** The drawing, and where it is. */
function drawing() {
  const svg = document.querySelector<SVGSVGElement>('.chart-drawing > svg');
  if (!svg) throw new Error('nothing is drawn');
  return { svg, place: svg.getBoundingClientRect() };
}

/** Taps on a point, or beside it. */
async function tap(point: Element | undefined, beside = 0) {
  const target = point?.querySelector('.point-target')?.getBoundingClientRect();
  if (!target) throw new Error('no such point');
  const { svg, place } = drawing();
  const x = target.x + target.width / 2 + beside - place.x;
  await userEvent.click(svg, { position: { x, y: target.y + target.height / 2 - place.y } });
}

describe.each(withPoints)('a point of the chart “%s”', (_, chart) => {
  test('says beneath the drawing what it is, when it is tapped', async () => {
    await show(chart(0));
    expect(words()).toBeUndefined();
    for (const point of [points()[1], points().at(-1)]) {
      await tap(point);
      await expect.poll(words).toBe(titleOf(point));
      expect(document.activeElement).toBe(point);
    }
    const line = document.querySelector('.chart-words')?.getBoundingClientRect();
    expect(line?.top).toBeGreaterThanOrEqual(drawing().place.bottom);
    await expect(document.body).accessible();
  });
});

describe('what is written beneath a drawing', () => {
  test('follows the arrow keys', async () => {
    await show(weeks(0));
    await tap(points()[2]);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(words).toBe(titleOf(points()[3]));
  });

  test('is true of other numbers, when those are shown', async () => {
    await show(weeks(0));
    await tap(points()[2]);
    const before = words();
    await show(weeks(3));
    await expect.poll(words).toBe(titleOf(points()[2]));
    expect(words()).not.toBe(before);
  });

  test('is of the nearest point, where a finger meets none', async () => {
    await show(weeks(0));
    await tap(points()[0], -12);
    await expect.poll(words).toBe(titleOf(points()[0]));
  });

  test('leaves no frame in a picture that is saved', async () => {
    await show(weeks(0));
    await tap(points()[2]);
    const file = standalonePicture([drawing().svg], 'weeks');
    const saved = new DOMParser().parseFromString(file, 'image/svg+xml');
    const frames = [...saved.querySelectorAll('g > title + rect')];
    expect(frames).toHaveLength(14);
    expect(frames.map((frame) => frame.getAttribute('stroke'))).toEqual(frames.map(() => 'none'));
  });
});
