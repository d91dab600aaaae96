import { describe, expect, it } from 'vitest';
import { shortened } from '../../../scripts/short-colours.ts';

describe('a colour in a script for pages', () => {
  it.each([
    ['oklch(100% 0 0)', '#ffffff'],
    ['oklch(96.8% .012 85)', '#f8f4ec'],
    ['oklch(62% .2 29)', '#e64537'],
    ['oklch(0 0 0 / 50%)', '#00000080'],
    ['oklch(0 0 0/.07)', '#00000012'],
  ])('%s is %s', (colour, short) => {
    expect(shortened(colour)).toBe(short);
  });

  it.each(['oklch(94% .3 70)', 'oklch(from red l c h)', 'oklch(var(--l) .1 20)'])(
    '%s, beyond eight bits or not known yet, stays',
    (colour) => {
      expect(shortened(colour)).toBe(colour);
    },
  );
});
