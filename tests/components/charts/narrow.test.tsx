import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Course } from '../../../components/charts/Course.tsx';
import { Drops } from '../../../components/charts/Drops.tsx';
import { Pebbles } from '../../../components/charts/Pebbles.tsx';
import { Reeds } from '../../../components/charts/Reeds.tsx';

beforeEach(() => page.viewport(320, 640));
afterEach(async () => {
  render(null, document.body);
  document.documentElement.dir = 'ltr';
  await page.viewport(1280, 800);
});

/** Where an element is across the page. */
const place = (element: Element | null | undefined) => {
  if (!element) throw new Error('nothing is there');
  return element.getBoundingClientRect();
};

describe('on a narrow phone', () => {
  test.for(['ltr', 'rtl'])('the words of a course stay within the page, %s', (direction) => {
    document.documentElement.dir = direction;
    const points = Array.from({ length: 13 }, (_, index) => ({
      name: `month ${index}`,
      label: 'Nov 2025',
      value: 1 + index,
      words: '13 hours',
    }));
    render(
      <main style={{ padding: '16px' }}>
        <Course name="Space" caption="by month" head={['month', 'space']} points={points} />
      </main>,
      document.body,
    );
    const words = [...document.querySelectorAll('.course text')];
    expect(words).not.toEqual([]);
    for (const text of words) {
      expect(place(text).left).toBeGreaterThanOrEqual(0);
      expect(place(text).right).toBeLessThanOrEqual(320);
    }
  });

  test('days beside each other with pauses off say so once', () => {
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((label, index) => ({
      label,
      name: label,
      turnedBack: 1,
      wentOn: 0,
      left: 0,
      ...(index < 3 || index === 6 ? { note: 'pauses off' } : {}),
      toCome: false,
    }));
    render(<Reeds caption="days" days={days} />, document.body);
    const notes = [...document.querySelectorAll('.reeds-note')];
    expect(notes.map(({ textContent }) => textContent)).toEqual(['pauses off', 'pauses off']);
    expect(place(notes[0]).right).toBeLessThan(place(notes[1]).left);
    expect(place(notes[1]).right).toBeLessThanOrEqual(320);
  });

  test('twelve drops are in one row, between the first and the last time', () => {
    const times = Array.from({ length: 12 }, (_, index) => `time ${index}`);
    const answers = times.map(() => ({ fill: 'full', words: 'Yes' }) as const);
    render(
      <Drops caption="drops" heading="Sign" times={times} rows={[{ name: 'trust', answers }]} />,
      document.body,
    );
    const tops = [...document.querySelectorAll('td')].map((cell) => place(cell).top);
    expect(new Set(tops).size).toBe(1);
    const seen = [...document.querySelectorAll('thead th')].filter((head) =>
      head.checkVisibility({ visibilityProperty: true }),
    );
    expect(seen.map(({ textContent }) => textContent)).toContain('time 0');
    expect(seen.map(({ textContent }) => textContent)).toContain('time 11');
    expect(seen.map(({ textContent }) => textContent)).not.toContain('time 5');
  });
});

describe('pebbles', () => {
  test.for([
    ['ltr', 1],
    ['rtl', -1],
  ] as const)('lead to the next morning the way one reads, %s', ([direction, sign]) => {
    document.documentElement.dir = direction;
    const pebbles = [{ id: 'one', name: 'Sunday', after: 'heavier', echo: 'lighter' } as const];
    render(
      <Pebbles name="Looks" caption="felt" heading="hope" shores={[{ name: 'habit', pebbles }]} />,
      document.body,
    );
    const later = document.querySelector('.shore .pebble-echo > circle');
    const look = document.querySelector('.shore .pebble');
    expect(Math.sign(place(later).x - place(look).x)).toBe(sign);
  });

  test('differ in shape, not only in colour', () => {
    const pebbles = (['lighter', 'same', 'heavier'] as const).map((after) => ({
      id: after,
      name: after,
      after,
      echo: null,
    }));
    render(
      <Pebbles name="Looks" caption="felt" heading="hope" shores={[{ name: 'habit', pebbles }]} />,
      document.body,
    );
    const shapes = [...document.querySelectorAll('.shore .pebble')].map(
      (pebble) => `${pebble.getAttribute('rx')} ${pebble.getAttribute('ry')}`,
    );
    expect(new Set(shapes).size).toBe(3);
  });
});
