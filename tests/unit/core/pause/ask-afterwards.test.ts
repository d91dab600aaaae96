import { describe, expect, it } from 'vitest';
import { type Moment, momentSchema } from '../../../../core/moments/moment.ts';
import { askAfterwards } from '../../../../core/pause/ask-afterwards.ts';

const minute = 60_000;
const hour = 60 * minute;
const looked = Date.UTC(2026, 10, 20, 21);
const ask = { checkIns: true, echoes: true };

/** A look with a pass of five minutes. */
const look = (more: Partial<Moment> = {}): Moment =>
  momentSchema.parse({
    id: 'm1',
    at: looked - minute,
    offset: 0,
    person: 'robin',
    site: 'instagram',
    surface: 'profile',
    arrival: 'load',
    kind: 'words',
    look: 'shore',
    passage: null,
    choice: 'went-on',
    choseAt: looked,
    passMinutes: 5,
    ...more,
  });

const asked = (moments: Moment[], now: number, settings = ask, offset = 0) =>
  askAfterwards(moments, now, offset, () => settings)?.asks ?? null;

describe('soon after a look', () => {
  it.each([
    ['while it lasts', 4, null],
    ['when it is over', 5, 'after'],
    ['three hours later', 184, 'after'],
    ['later than that', 185, null],
  ])('%s', (_, minutes, asks) => {
    expect(asked([look()], looked + minutes * minute)).toBe(asks);
  });

  it.each<[string, Partial<Moment>, string | null]>([
    ['a visit without a length is over soon', { passMinutes: 0 }, 'after'],
    ['what was said in the page is not asked again', { after: 'same' }, null],
    ['what was passed over is not asked again', { asked: 'after' }, null],
    ['turning back is not asked about', { choice: 'turned-back' }, null],
    ['a safety look is not asked about', { choice: 'safety' }, null],
  ])('%s', (_, more, asks) => {
    expect(asked([look(more)], looked + 6 * minute)).toBe(asks);
  });

  it('asks about the last one only', () => {
    const moments = [look(), look({ id: 'm2', choseAt: looked + minute, after: 'same' })];
    expect(asked(moments, looked + 20 * minute)).toBeNull();
  });

  it('can be turned off', () => {
    expect(asked([look()], looked + 6 * minute, { ...ask, checkIns: false })).toBeNull();
  });
});

describe('the next morning', () => {
  it.each([
    ['not in the same night', 7, null],
    ['from five on', 8, 'echo'],
    ['all day', 26, 'echo'],
    ['not the day after', 28, null],
  ])('%s', (_, hours, asks) => {
    expect(asked([look()], looked + hours * hour)).toBe(asks);
  });

  it.each<[string, Partial<Moment>, string | null]>([
    ['a look that was asked about the evening before', { asked: 'after', after: 'same' }, 'echo'],
    ['not twice', { asked: 'echo' }, null],
    ['not what was said', { echo: 'lighter' }, null],
    ['not a safety look', { choice: 'safety' }, null],
  ])('%s', (_, more, asks) => {
    expect(asked([look(more)], looked + 12 * hour)).toBe(asks);
  });

  it('goes by the days where the person is', () => {
    const late = look({ at: looked, offset: 4 * 60 });
    expect(asked([late], looked + 8 * hour, ask, 4 * 60)).toBeNull();
    expect(asked([late], looked + 28 * hour, ask, 4 * 60)).toBe('echo');
  });

  it('can be turned off', () => {
    expect(asked([look()], looked + 12 * hour, { ...ask, echoes: false })).toBeNull();
  });
});
