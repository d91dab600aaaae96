import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { standalonePicture } from '../../../components/charts/save-picture.ts';
import { Waves } from '../../../components/charts/Waves.tsx';
import { waveAcross, waveLayout } from '../../../components/charts/wave-layout.ts';
import type { WaveStretch } from '../../../components/charts/wave-stretch.ts';
import { type WaveYear, yearNames } from '../../../components/charts/wave-year.ts';
import { mount } from '../../support/mount.ts';
import { everyChart, yearOfWaves } from './every-chart.tsx';

afterEach(() => render(null, document.body));

function stretch(index: number, turnedBack: number, wentOn: number, running = false): WaveStretch {
  return { name: `week ${index}`, label: `${index}`, turnedBack, wentOn, left: 0, running };
}

/** Weeks in which most went on at first, and most turned back later. */
const weeks = [3, 2, 4, 9, 5, 6, 7, 4].map((turnedBack, index) =>
  stretch(index, turnedBack, index === 1 ? 12 : 2, index === 7),
);

function show(stretches: readonly WaveStretch[]) {
  render(
    <Waves name="Waves" caption="What came" unit="week" stretches={stretches} />,
    document.body,
  );
}

/** The numbers written in the drawing, by week. */
function numbers(week: number): (string | null)[] {
  const point = page.getByRole('img', { name: new RegExp(`^week ${week}:`) }).element();
  return [...point.querySelectorAll('text')].map((text) => text.textContent);
}

describe('waves', () => {
  test('have a number at the furthest of each side, and at the week that isn’t over', () => {
    show(weeks);
    expect(numbers(3)).toEqual(['9']);
    expect(numbers(1)).toEqual(['12']);
    expect(numbers(7)).toEqual(['4', '2']);
    expect(numbers(4)).toEqual([]);
  });

  test('give each side the room that its waves need, on one scale', () => {
    const { height, water, up } = waveLayout([stretch(0, 1, 12)]);
    const turned = waveLayout([stretch(0, 12, 1)]);
    expect(water).toBeLessThan(turned.water);
    expect(height).toBe(turned.height);
    expect(up(12) / up(1)).toBeCloseTo(12);
  });

  test.for([320, 960])('keep the week that isn’t over apart, %d px wide', (width) => {
    const many = Array.from({ length: 53 }, (_, index) => stretch(index, 1, 1, index === 52));
    const across = waveAcross(many, width);
    expect(across(52) - across(51)).toBeGreaterThanOrEqual(32);
    expect(across(0)).toBeLessThan(across(51));
    expect(across(52)).toBeLessThan(width);
  });

  test('run on evenly when all weeks are over', () => {
    const across = waveAcross([stretch(0, 1, 1), stretch(1, 1, 1), stretch(2, 1, 1)], 400);
    expect(across(2) - across(1)).toBeCloseTo(across(1) - across(0));
  });
});

/** A month that is named, so many weeks after the first. */
const named = (at: number, month: string, year: number) => ({ at, month, year: `${year}` });

/** Four years of seasons, in months from November 2022 on. */
const fourYears: WaveYear = {
  seasons: Array.from({ length: 16 }, (_, index) => named(1 + 3 * index, `s${index}`, 2022)),
  years: [2023, 2024, 2025, 2026].map((year, index) => named(2 + 12 * index, 'Jan', year)),
  light: [],
};

describe('a year of waves', () => {
  test.for([
    [
      'months, each new year beneath the first of its own',
      yearOfWaves,
      4,
      ['Dec 2025', 'Mar 2026', 'Jun', 'Sep'],
    ],
    ['years, where months have no room', fourYears, 6, ['2023', '2024', '2025', '2026']],
    ['some of the years, where all have no room', fourYears, 2, ['2023', '2025']],
    ['one year alone', { ...fourYears, years: fourYears.years.slice(0, 1) }, 2, ['2023']],
  ] as const)('names %s', ([, year, step, names]) => {
    const found = yearNames(year, (at) => at * step);
    expect(found.map(({ lines }) => lines.join(' '))).toEqual(names);
  });

  test.for([320, 736])('keeps its names apart and within it, %d px wide', async (width) => {
    await page.viewport(width, 640);
    const shown = mount(everyChart['a year of waves']?.(0));
    const { left, right } = shown.getBoundingClientRect();
    const places = [...shown.querySelectorAll('.waves-name')].map((name) =>
      name.getBoundingClientRect(),
    );
    expect(places).toHaveLength(4);
    for (const [index, place] of places.entries()) {
      expect(place.left).toBeGreaterThanOrEqual(places[index - 1]?.right ?? left);
      expect(place.right).toBeLessThanOrEqual(right);
    }
    await page.viewport(1280, 800);
  });

  test.for(['ltr', 'rtl'])('is lit where its days are long, %s', async (direction) => {
    document.documentElement.dir = direction;
    const shown = mount(everyChart['a year of waves']?.(0));
    const drawing = shown.querySelector<SVGSVGElement>('svg.waves');
    await expect
      .poll(() => drawing?.viewBox.baseVal.width)
      .toBe(Math.round(drawing?.getBoundingClientRect().width ?? 0));
    const june = [...shown.querySelectorAll('.waves-name')].find(
      (name) => name.textContent === 'Jun',
    );
    const { left = 0, width = 0 } = june?.getBoundingClientRect() ?? {};
    const stops = [...shown.querySelectorAll('stop.waves-long')].map((stop) => ({
      offset: Number(stop.getAttribute('offset')),
      light: Number(getComputedStyle(stop).stopOpacity),
    }));
    const lightest = stops.toSorted((a, b) => b.light - a.light)[0];
    const gradient = shown.querySelector('linearGradient[gradientUnits]');
    const [from, to] = ['x1', 'x2'].map((end) => Number(gradient?.getAttribute(end)));
    const svg = drawing?.getBoundingClientRect().left ?? 0;
    const place = svg + (from ?? 0) + (lightest?.offset ?? 0) * ((to ?? 0) - (from ?? 0));
    expect(Math.abs(place - left - width / 2)).toBeLessThan(40);
    expect(Math.sign((to ?? 0) - (from ?? 0))).toBe(direction === 'rtl' ? -1 : 1);
    document.documentElement.dir = 'ltr';
  });

  test('says what its light is, and takes it along into a saved picture', () => {
    const shown = mount(everyChart['a year of waves']?.(0));
    expect(shown.querySelector('figcaption')?.textContent).toContain('warm where days are long');
    const drawing = shown.querySelector<SVGSVGElement>('svg.waves');
    const saved = new DOMParser().parseFromString(
      standalonePicture(drawing ? [drawing] : [], 'weeks'),
      'image/svg+xml',
    );
    const lit = [...saved.querySelectorAll('stop')].filter((stop) =>
      stop.getAttribute('stop-color')?.startsWith('rgba('),
    );
    expect(lit.length).toBeGreaterThan(5);
    const sky = saved.querySelector('rect[mask]');
    const [, id = ''] = /#([^)"]+)/.exec(sky?.getAttribute('fill') ?? '') ?? [];
    expect(saved.getElementById(id)).not.toBeNull();
  });

  test('has no light where that isn’t known, and says nothing of it', () => {
    const many = Array.from({ length: 53 }, (_, index) => stretch(index, index % 5, 1));
    const unlit = { ...yearOfWaves, light: [] };
    const shown = mount(
      <Waves name="Waves" caption="What came" unit="week" stretches={many} year={unlit} />,
    );
    expect(shown.querySelector('.waves-sky')).toBeNull();
    expect(shown.querySelector('figcaption')?.textContent).toBe('What came');
    expect(shown.querySelectorAll('.waves-name')).toHaveLength(4);
  });
});
