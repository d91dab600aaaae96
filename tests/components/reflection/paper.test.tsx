import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { PatternsPage } from '../../../components/reflection/PatternsPage.tsx';
import { WeekPage } from '../../../components/reflection/WeekPage.tsx';
import { weekWritingSchema } from '../../../core/reflection/writing.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { loadsOf, names } from '../../fixtures/weeks.ts';

beforeEach(() => cdp().send('Emulation.setEmulatedMedia', { media: 'print' }));
afterEach(async () => {
  render(null, document.body);
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

const loadMoments = loadsOf([momentAt('2026-11-17T21:00')]);
const ways = () => [...document.querySelectorAll('button:not(.said-number), select, textarea')];
/** A grid's rows run into each other where one sheet ends and the next begins. */
const layout = (selector: string) =>
  getComputedStyle(document.querySelector(selector) ?? document.body);

describe('on paper', () => {
  test('a week has lines where nothing is written, and nothing to press', async () => {
    const writing = {
      writings: [weekWritingSchema.parse({ week: '2026-11-16', answer: 'Soup.', changedAt: 0 })],
      onKeep: async () => true,
      plan: null,
      onPlan: async () => true,
      people: [],
    };
    render(
      <WeekPage
        week="2026-11-16"
        today="2026-11-20"
        now={Date.parse('2026-11-20T12:00Z')}
        offsetAt={() => 0}
        weekStart={1}
        began="2026-01-01"
        snoozes={[]}
        names={names}
        loadMoments={loadMoments}
        writing={writing}
      />,
      document.body,
    );
    await expect.element(page.getByText('Soup.').last()).toBeVisible();
    const [answer, pleasant] = document.querySelectorAll<HTMLElement>('.lines-print');
    expect(answer?.offsetHeight).toBeLessThan(60);
    expect(pleasant?.offsetHeight).toBeGreaterThan(100);
    expect(ways().filter((way) => way.checkVisibility())).toEqual([]);
    expect(layout('.week').display).toBe('block');
  });

  test('patterns stay whole, each on one sheet, and have nothing to press', async () => {
    render(
      <PatternsPage
        today="2026-11-20"
        weekStart={1}
        zone="Europe/London"
        people={[{ id: 'robin', nickname: 'Robin', since: '2026-05-01' }]}
        names={names}
        passageText={() => null}
        writings={[]}
        loadMoments={loadMoments}
      />,
      document.body,
    );
    await expect.element(page.getByRole('heading', { name: 'Waves' })).toBeVisible();
    expect(ways().filter((way) => way.checkVisibility())).toEqual([]);
    expect(layout('.patterns').display).toBe('block');
    expect(layout('.pattern').breakInside).toBe('avoid');
  });
});
