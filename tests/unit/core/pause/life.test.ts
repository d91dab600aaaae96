import { describe, expect, it } from 'vitest';
import {
  completeMoment,
  openMoment,
  placeMoment,
  plainMoment,
  remarkOn,
  reopenMoment,
} from '../../../../core/pause/life.ts';

const report = {
  moment: 'm1',
  at: 1_000,
  offset: 60,
  arrival: 'load',
  url: 'https://x.com/robin',
} as const;
const recognition = { site: 'x', key: 'robin', surface: 'profile', rule: '/{handle}' } as const;
const shown = { kind: 'words', look: 'shore', words: { id: 'w1', text: 'You can look.' } } as const;
const opened = openMoment(report, 'p1', recognition, shown);
const choice = (made: 'turned-back' | 'went-on' | 'left' | 'safety', passMinutes?: number) => ({
  moment: 'm1',
  person: 'p1',
  choice: made,
  at: 2_000,
  ...(passMinutes === undefined ? {} : { passMinutes }),
});

describe('the life of a moment', () => {
  it('opens without a choice', () => {
    expect(opened).toMatchObject({ id: 'm1', at: 1_000, offset: 60, person: 'p1', choice: null });
  });

  it('never holds the address, the handle or the words themselves', () => {
    const kept = JSON.stringify(opened);
    for (const secret of ['x.com', 'robin', 'You can look']) expect(kept).not.toContain(secret);
  });

  it('has no site when it is an urge without a page', () => {
    expect(openMoment(report, 'p1', null, shown)).toMatchObject({ site: null, surface: null });
  });

  it('keeps the first choice when a second report comes', () => {
    const chosen = completeMoment(opened, choice('went-on', 5));
    expect(completeMoment(chosen, choice('turned-back'))).toEqual(chosen);
    expect(completeMoment(chosen, choice('left'))).toEqual(chosen);
  });

  it('lets a real choice take the place of having left', () => {
    const left = completeMoment(opened, choice('left'));
    expect(completeMoment(left, choice('turned-back')).choice).toBe('turned-back');
  });

  it('is open again when its pause is asked for after it was taken as left', () => {
    expect(reopenMoment(completeMoment(opened, choice('left')))).toEqual(opened);
  });

  it('keeps a choice that was made before its pause was asked for', () => {
    const chosen = completeMoment(opened, choice('went-on', 5));
    expect(reopenMoment(chosen)).toEqual(chosen);
  });

  it('learns its page when that comes late, and keeps all else', () => {
    const unheard = plainMoment({ ...report, ...choice('turned-back') });
    expect(placeMoment(unheard, opened)).toEqual({ ...unheard, site: 'x', surface: 'profile' });
  });

  it.each([
    ['went-on', 5],
    ['went-on', 0],
  ] as const)('remembers the pass of %s for %d minutes', (made, minutes) => {
    expect(completeMoment(opened, choice(made, minutes)).passMinutes).toBe(minutes);
  });

  it('has no pass when the way on was not taken', () => {
    expect(completeMoment(opened, choice('turned-back', 5)).passMinutes).toBeNull();
  });

  it('keeps what was said before when something else is said', () => {
    const said = remarkOn(opened, { moment: 'm1', feeling: 'tired' });
    expect(remarkOn(said, { moment: 'm1', helped: 'helped' })).toMatchObject({
      feeling: 'tired',
      helped: 'helped',
    });
  });

  it('lets something said be taken back', () => {
    const said = remarkOn(opened, { moment: 'm1', feeling: 'tired' });
    expect(remarkOn(said, { moment: 'm1', feeling: null }).feeling).toBeNull();
  });

  it('is whole when the pause had to do without the background', () => {
    const plain = plainMoment({
      moment: 'm2',
      at: 3_000,
      offset: -300,
      arrival: 'click',
      person: 'p1',
      choice: 'turned-back',
    });
    expect(plain).toMatchObject({ id: 'm2', choice: 'turned-back', choseAt: 3_000, passage: null });
  });

  it('is whole when the background never heard of a pause that was prepared', () => {
    const plain = plainMoment({
      moment: 'm3',
      at: 3_000,
      offset: 0,
      arrival: 'load',
      person: 'p1',
      choice: 'went-on',
      choseAt: 15_000,
      passMinutes: 5,
      shown: { kind: 'words', look: 'lamp', passage: 'w1' },
      said: { feeling: 'tired' },
    });
    expect(plain).toMatchObject({
      at: 3_000,
      choseAt: 15_000,
      passMinutes: 5,
      kind: 'words',
      look: 'lamp',
      passage: 'w1',
      feeling: 'tired',
      helped: null,
    });
  });
});
