import { wcagContrast } from 'culori';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { smallIcon } from '../../../scripts/small-icons.ts';

/** What toolbars are painted with: Firefox and Chromium, light, then dark. */
const toolbars = ['#ffffff', '#f9f9fb', '#f0f0f4', '#dee1e6', '#1c1b22', '#2b2a33', '#35363a'];

/** The icon's dots as colours, row by row; null where the toolbar shows through. */
async function dots(size: number): Promise<(string | null)[][]> {
  const { data } = await sharp(await smallIcon(size))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const hex = (at: number) => `#${data.subarray(at, at + 3).toString('hex')}`;
  const whole = (at: number) => data[at + 3] === 255;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => 4 * (y * size + x)).map((at) =>
      whole(at) ? hex(at) : null,
    ),
  );
}

describe.each([16, 32])('the icon of %d dots', (size) => {
  it.each(toolbars)('stands out from a toolbar of %s, 3 : 1', async (toolbar) => {
    const plate = (await dots(size))[size / 2]?.[0];
    expect(wcagContrast(String(plate), toolbar)).toBeGreaterThanOrEqual(3);
  });

  it('has two waves in whole dots, each 3 : 1 to what it stands on', async () => {
    const rows = await dots(size);
    const plate = String(rows[size / 2]?.[0]);
    const crest = (6 * size) / 16;
    const clear = rows
      .map((row) => wcagContrast(String(row[crest]), plate))
      .map((contrast) => (contrast >= 3 ? '~' : '-'));
    const one = size / 16;
    const row = (drawn: string, units: number) => drawn.repeat(units * one);
    expect(clear.join('')).toBe(
      [row('-', 3), row('~', 2), row('-', 4), row('~', 2), row('-', 5)].join(''),
    );
  });
});
