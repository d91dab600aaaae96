import { expect, test } from 'vitest';
import { overallView, timelyView } from '../../../../core/pause/prepare-pause.ts';
import type { Prepared } from '../../../../core/pause/prepared.ts';
import { stillHolds } from '../../../../core/pause/still-holds.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { robin } from '../../../fixtures/person.ts';

const hour = 3_600_000;
const at = Date.parse('2026-11-18T12:00:00Z');
const ingredients = {
  ...{ settings: settingsSchema.parse({}), recent: [], plan: null },
  ...{ ownWords: [], pages: [] },
  where: { zone: 'UTC', languages: [] },
};
const came = { at, offset: 0, arrival: 'load' as const };
const view = timelyView(robin(), ingredients, came, () => 0);
const madeFrom = { listed: 'a', all: 'b' };
const prepared: Prepared = {
  version: 2,
  offset: 0,
  madeFrom,
  overall: overallView(ingredients, at),
  people: { robin: [{ from: at, until: at + 48 * hour, view }] },
};

test('small things for a need are in what pauses have in common, and absent where there are none', () => {
  const things = { smallThings: ['tea', 'cat'], smallThingNeeds: { tea: 'water' } };
  const settings = settingsSchema.parse(things);
  const view = overallView({ ...ingredients, settings }, at);
  expect(view).toMatchObject({
    smallThings: ['tea', 'cat'],
    byNeed: [{ need: 'water', things: ['tea'] }],
  });
  expect(prepared.overall).not.toHaveProperty('byNeed');
});

test('what was prepared holds while it is made from the same', () => {
  expect(stillHolds(prepared, madeFrom, came)).toBe(true);
  expect(stillHolds(prepared, { ...madeFrom, all: 'c' }, came)).toBe(false);
  expect(stillHolds(undefined, madeFrom, came)).toBe(false);
});

test.each([
  ['under another clock', { at, offset: 60 }],
  ['when half a day has gone', { at: at + 13 * hour, offset: 0 }],
  ['when the clock was set back', { at: at - 1, offset: 0 }],
])('what was prepared is made anew %s', (_, now) => {
  expect(stillHolds(prepared, madeFrom, now)).toBe(false);
});

test('nothing to prepare holds for ever', () => {
  const nobody = { ...prepared, people: {} };
  expect(stillHolds(nobody, madeFrom, { at: at + 999 * hour, offset: 0 })).toBe(true);
});
