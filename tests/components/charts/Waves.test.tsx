import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Waves } from '../../../components/charts/Waves.tsx';
import { waveAcross, waveLayout } from '../../../components/charts/wave-layout.ts';
import type { WaveStretch } from '../../../components/charts/wave-stretch.ts';

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
