import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Person } from '../../../core/people/person.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import { person, showPeople } from './show-people.tsx';

const night = { from: 22 * 60, to: 6 * 60, settle: 30 };
const work = { when: 'outside' as const, at: [{ days: [1], from: 540, to: 1020 }] };
const everyone: Partial<Settings> = {
  ...{ settle: 12, quietHours: [night], hours: work, kinds: ['quiet', 'words'] },
};
const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const slider = () => page.getByRole('slider', { name: 'Wait before you can go on' });

/** Opens what is Sam's own; gives Sam as they are then kept. */
async function open(own: Partial<Person> = {}, settings: Partial<Settings> = everyone) {
  const shown = showPeople([person('Sam', own)], { settings });
  await userEvent.click(page.getByText('More about Sam', { exact: true }));
  await userEvent.click(page.getByText('A pause of their own', { exact: true }));
  return { ...shown, sam: () => shown.stored()[0] };
}

const switches = [
  ['Its own wait', { settle: 12 }, { settle: null }],
  ['Its own quiet hours', { quietHours: [night] }, { quietHours: null }],
  ['Its own hours with pauses', { hours: work }, { hours: null }],
  ['Its own kinds', { kinds: ['quiet', 'words'] }, { kinds: null }],
  ['Its own questions', { chips: true, checkIns: true }, { chips: null, checkIns: null }],
  ['Its own time for a look', { passMinutes: 5 }, { passMinutes: null }],
] as const;

describe('a pause of someone’s own', () => {
  test.each(switches)('%s begins as it is for everyone, and can be taken back', async (...each) => {
    const [label, own, shared] = each;
    const { sam } = await open();
    expect(box(label).element()).not.toBeChecked();
    await userEvent.click(box(label));
    expect(sam()).toMatchObject(own);
    await userEvent.click(box(label));
    expect(sam()).toMatchObject(shared);
  });

  test('can be set to what is wanted, and the rest is left as for everyone', async () => {
    const { sam } = await open();
    for (const [label] of switches) await userEvent.click(box(label));
    await userEvent.fill(slider(), '40');
    await userEvent.click(page.getByRole('button', { name: 'Remove these hours' }).first());
    await userEvent.click(page.getByRole('radio', { name: 'At all hours', exact: true }));
    await userEvent.click(box(/^Breath/));
    await userEvent.click(box('Ask afterwards how it left me'));
    await userEvent.click(page.getByRole('radio', { name: 'This visit only' }));
    expect(sam()).toMatchObject({
      settle: 40,
      quietHours: [],
      hours: { ...work, when: 'always' },
      kinds: ['words', 'breath', 'quiet'],
      chips: true,
      checkIns: false,
      passMinutes: 0,
    });
  });

  test.each([
    [1024, 'ltr'],
    [320, 'ltr'],
    [320, 'rtl'],
  ])('has no accessibility fault with all of it set, at %i px, %s', async (width, dir) => {
    await page.viewport(width, 800);
    const coming = { from: Date.UTC(2026, 10, 22, 6), change: { settle: 3 } };
    const { settle = 0, quietHours = [], kinds = [] } = everyone;
    const questions = { chips: true, checkIns: false, passMinutes: 15, hours: work };
    const { element } = await open({ settle, quietHours, kinds, ...questions, coming });
    element.dir = dir;
    await expect(element).accessible();
    expect(document.documentElement.scrollWidth).toBe(width);
    await page.viewport(1024, 768);
  });
});

describe('with weakening put off until the morning', () => {
  const careful = { ...everyone, weakenNextMorning: true };

  test('a longer wait of their own stays until then, says so, and can be kept', async () => {
    const { sam } = await open({ settle: 40 }, careful);
    await userEvent.click(box('Its own wait'));
    await expect.element(page.getByText(/^Some of this starts on/)).toBeVisible();
    await expect.element(box('Its own wait')).toBeChecked();
    await expect.element(page.getByText('40 seconds')).toBeVisible();
    expect(sam()).toMatchObject({ settle: 40, coming: { change: { settle: null } } });
    await userEvent.click(page.getByRole('button', { name: 'Keep it as it is now' }));
    expect(sam()).toMatchObject({ settle: 40, coming: null });
  });

  test('a shorter wait springs back, and a longer one is there at once', async () => {
    const { sam } = await open({ settle: 40 }, careful);
    await userEvent.fill(slider(), '10');
    await expect.element(slider()).toHaveValue('40');
    await userEvent.fill(slider(), '50');
    expect(sam()).toMatchObject({ settle: 50, coming: null });
  });
});
