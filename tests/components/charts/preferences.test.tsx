import type { VNode } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mount } from '../../support/mount.ts';
import { prefer } from '../../support/prefer.ts';
import { courses, everyChart } from './every-chart.tsx';

afterEach(() => {
  document.documentElement.dir = 'ltr';
});

const points = (shown: Element) => [...shown.querySelectorAll<SVGElement>('[data-point]')];

test.for(Object.entries(everyChart))(
  'with reduced motion %s are still, also when walked, touched, opened and drawn anew',
  async ([, chart]) => {
    await prefer('prefers-reduced-motion', 'reduce');
    const shown = mount(chart(0));
    const moving = () => shown.getAnimations({ subtree: true });
    expect(moving()).toEqual([]);
    const [first] = points(shown);
    first?.focus();
    await userEvent.keyboard('{End}');
    const touched = first?.querySelector(':is(.point-target, circle, ellipse)');
    if (touched) await userEvent.hover(touched, { force: true });
    for (const details of shown.querySelectorAll('details')) details.open = true;
    expect(shown.querySelectorAll('*').length).toBeGreaterThan(10);
    expect(moving()).toEqual([]);
    mount(chart(2));
    expect(document.getAnimations()).toEqual([]);
    for (const element of document.querySelectorAll('body *')) {
      const { animationName, transitionDuration } = getComputedStyle(element);
      expect([animationName, transitionDuration], element.outerHTML).toEqual(['none', '0s']);
    }
  },
);

/** Shows a chart of a page that is read from right to left, when it has taken the width there is. */
async function showFromTheRight(chart: VNode | undefined): Promise<HTMLElement> {
  document.documentElement.dir = 'rtl';
  const shown = mount(chart);
  const drawing = shown.querySelector<SVGSVGElement>('.chart-drawing > svg');
  if (drawing) {
    const width = Math.round(drawing.getBoundingClientRect().width);
    await expect.poll(() => drawing.viewBox.baseVal.width).toBe(width);
  }
  return shown;
}

describe('read from right to left', () => {
  test.for(Object.entries(courses))('%s begin at the right edge', async ([, chart]) => {
    const shown = await showFromTheRight(chart(0));
    const drawing = shown.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    const middles = points(shown).map((point) => {
      const { left, width } = (
        point.querySelector('.point-target') ?? point
      ).getBoundingClientRect();
      return left + width / 2;
    });
    expect(middles.length).toBeGreaterThan(2);
    expect(middles).toEqual(middles.toSorted((one, other) => other - one));
    expect(middles[0]).toBeGreaterThan(drawing.right - drawing.width / 4);
  });

  test.for(Object.entries(everyChart))('the words of %s stay within it', async ([, chart]) => {
    const shown = await showFromTheRight(chart(0));
    const { left, right } = shown.getBoundingClientRect();
    const words = [...shown.querySelectorAll('svg text, span:not(.unseen), td, th')];
    expect(words.length).toBeGreaterThan(2);
    for (const word of words) {
      const place = word.getBoundingClientRect();
      expect(place.left, word.outerHTML).toBeGreaterThanOrEqual(left - 1);
      expect(place.right, word.outerHTML).toBeLessThanOrEqual(right + 1);
    }
  });

  test.for([
    ['waves', '.waves-word'],
    ['sky', '.sky-day'],
    ['pebbles', '.shore-name'],
  ])('what names a side of %s stands at its right', async ([name = '', words = '']) => {
    const shown = await showFromTheRight(everyChart[name]?.(0));
    const edge = shown.querySelector('svg')?.getBoundingClientRect().right ?? 0;
    const names = [...shown.querySelectorAll(words)];
    expect(names).not.toEqual([]);
    for (const word of names) {
      const { right } = word.getBoundingClientRect();
      expect(Math.abs(edge - right), word.textContent).toBeLessThan(16);
    }
  });

  test('lengths grow from the right, drops go on to the left', async () => {
    const lengths = await showFromTheRight(everyChart.lengths?.(0));
    const lines = [...lengths.querySelectorAll('.lengths-line')];
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const row = line.parentElement?.getBoundingClientRect();
      expect(line.getBoundingClientRect().right).toBeCloseTo(row?.right ?? 0);
    }
    const drops = await showFromTheRight(everyChart.drops?.(0));
    const places = [...drops.querySelectorAll('td')].map((drop) => drop.getBoundingClientRect().x);
    expect(places).toHaveLength(3);
    expect(places).toEqual(places.toSorted((one, other) => other - one));
  });
});

/** What is drawn to be seen: not the room that a point takes, nor what a crest bounds. */
const shapes =
  ':is(path, ellipse, circle, rect, line, text):not(.point-target, .waves-back-fill, .waves-on-fill)';

/** A colour as this page has it now. */
function colour(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('in forced colours', () => {
  test.for(Object.entries(everyChart))('every shape of %s is seen', async ([, chart]) => {
    await prefer('forced-colors', 'active');
    const shown = mount(chart(0));
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const [paper, ink] = [colour('Canvas'), colour('CanvasText')];
    expect(paper).not.toBe(ink);
    const drawn = [...shown.querySelectorAll(shapes)];
    for (const shape of drawn) {
      const { fill, stroke, strokeWidth } = getComputedStyle(shape);
      const inked = fill === ink || fill.startsWith('url(');
      const outlined = stroke === ink && parseFloat(strokeWidth) > 0;
      expect(inked || outlined, `${shape.outerHTML} ${fill} ${stroke}`).toBe(true);
    }
    const lines = [...shown.querySelectorAll('.lengths-line')];
    for (const line of lines) expect(getComputedStyle(line).backgroundColor).toBe(ink);
    expect(drawn.length + lines.length).toBeGreaterThan(2);
  });

  test('what tells two shapes apart is not lost: full and open, a body of water and a line', async () => {
    await prefer('forced-colors', 'active');
    const drawing = (name: string) => mount(everyChart[name]?.(0));
    const fills = (shown: Element, shape: string) => {
      const found = shown.querySelector(shape);
      return found && getComputedStyle(found).fill;
    };
    const [paper, ink] = [colour('Canvas'), colour('CanvasText')];
    const reeds = drawing('reeds');
    expect(fills(reeds, '.reed-back > ellipse')).toBe(ink);
    expect(fills(reeds, '.reed-on > ellipse')).toBe(paper);
    const waves = drawing('waves');
    expect(fills(waves, '.waves-dot-back')).toBe(ink);
    expect(fills(waves, '.waves-dot-on')).toBe(paper);
    const weight = (crest: string) => {
      const found = waves.querySelector(crest);
      return found ? parseFloat(getComputedStyle(found).strokeWidth) : Number.NaN;
    };
    expect(weight('.waves-back')).toBeGreaterThanOrEqual(2 * weight('.waves-on'));
    expect(fills(waves, '.waves-back-fill')).not.toBe('none');
    expect(fills(waves, '.waves-on-fill')).toBe('none');
  });

  test('the light of a year is left away with what is said of it, and its months stay', async () => {
    await prefer('forced-colors', 'active');
    const shown = mount(everyChart['a year of waves']?.(0));
    const seen = (selector: string) => shown.querySelector(selector)?.checkVisibility();
    expect(seen('.waves-sky')).toBe(false);
    expect(seen('.waves-light-words')).toBe(false);
    expect(shown.querySelectorAll('.waves-name').length).toBeGreaterThan(1);
  });

  test('the point that is walked to is framed', async () => {
    await prefer('forced-colors', 'active');
    const shown = mount(everyChart.waves?.(0));
    await userEvent.tab();
    const room = shown.querySelector('.point:focus-visible > .point-target');
    expect(room && getComputedStyle(room).stroke).toBe(colour('Highlight'));
  });
});

test.for(
  (['none', 'active'] as const).flatMap((colours) =>
    Object.entries(everyChart).map(([name, chart]) => [name, colours, chart] as const),
  ),
)('%s have no dashes, forced colours: %s', async ([, colours, chart]) => {
  await prefer('forced-colors', colours);
  const drawn = [...mount(chart(0)).querySelectorAll('*')];
  expect(drawn.length).toBeGreaterThan(10);
  const dashed = drawn.filter((shape) => getComputedStyle(shape).strokeDasharray !== 'none');
  expect(dashed).toEqual([]);
});
