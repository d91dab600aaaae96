import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../scripts/pictures/album.ts';
import { pairs } from '../../../../scripts/pictures/pairs.ts';
import { stateOf, surfaceOf } from '../../../../scripts/pictures/sheets.ts';

function picture(name: string, view = 'phone-light'): Picture {
  return { name, view, image: new Uint8Array() };
}

describe('the surface and the state of a picture', () => {
  it.each([
    ['options-week', 'options-week', 'options-week'],
    ['options-week-written', 'options-week', 'written'],
    ['options-privacy-save', 'options-privacy', 'save'],
    ['charts/rhythm-few', 'charts', 'rhythm-few'],
    ['popup-nobody', 'popup', 'nobody'],
    ['pause-lamp', 'pause-lamp', 'pause-lamp'],
    ['pause-lamp-breath', 'pause-lamp', 'breath'],
    ['pause-goodbye-thing', 'pause-goodbye', 'thing'],
    ['pause-hoping', 'pause', 'hoping'],
    ['motion-field-drift-20s-still', 'motion-field', 'drift-20s-still'],
  ])('of %s are %s and %s', (name, surface, state) => {
    expect([surfaceOf(name), stateOf(name)]).toEqual([surface, state]);
  });
});

describe('pictures of before and after', () => {
  it('stand beside each other, on a sheet of their surface', () => {
    const before = [picture('popup-urge'), picture('popup-open'), picture('options-about')];
    const after = [picture('popup-open'), picture('popup-urge')];
    expect(pairs(before, after)).toEqual([
      {
        name: 'popup',
        columns: [
          { label: 'open, before', pictures: [before[1]], views: expect.anything() },
          { label: 'open, after', pictures: [after[0]], views: expect.anything() },
          { label: 'urge, before', pictures: [before[0]], views: expect.anything() },
          { label: 'urge, after', pictures: [after[1]], views: expect.anything() },
        ],
      },
    ]);
  });

  it('are missed where only the other is there', () => {
    const [sheet] = pairs([picture('beside-over')], [picture('beside-chip')]);
    const missed = sheet?.columns.map(({ label, pictures, views = [] }) => [
      label,
      views.filter((view) => !pictures.some((one) => one.view === view)),
    ]);
    expect(missed).toEqual([
      ['chip, before', ['phone-light']],
      ['chip, after', []],
      ['over, before', []],
      ['over, after', ['phone-light']],
    ]);
  });

  it('are found by what they are called now', () => {
    const before = picture('pause-breath');
    const after = picture('pause-shore-breath');
    const [sheet] = pairs([before], [after]);
    expect(sheet?.columns.map(({ pictures }) => pictures.map(({ image }) => image))).toEqual([
      [before.image],
      [after.image],
    ]);
    expect(sheet?.name).toBe('pause-shore');
  });
});
