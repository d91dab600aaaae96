import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Reeds } from '../../../components/charts/Reeds.tsx';
import { standalonePicture } from '../../../components/charts/save-picture.ts';

afterEach(() => render(null, document.body));

test('a saved picture stands by itself: plain colours, no classes, its caption', () => {
  render(
    <Reeds
      caption="Each reed & its day"
      days={[{ label: 'Mon', name: 'Monday', turnedBack: 2, wentOn: 1, left: 0, toCome: false }]}
    />,
    document.body,
  );
  const drawing = document.querySelector<SVGSVGElement>('.chart-drawing > svg');
  if (!drawing) throw new Error('no drawing');
  const picture = new DOMParser().parseFromString(
    standalonePicture([drawing], 'Each reed & its day'),
    'image/svg+xml',
  );
  expect(picture.querySelector('parsererror')).toBeNull();
  expect(picture.querySelectorAll('[class]')).toHaveLength(0);
  expect(picture.documentElement.textContent).toContain('Each reed & its day');
  const ellipse = picture.querySelector('ellipse');
  expect(ellipse?.getAttribute('fill')).toMatch(/^rgba\(\d+, \d+, \d+, 1\)$/);
});
