import { expect, it } from 'vitest';
import { isTimeToSave } from '../../../../core/backup/remind-to-save.ts';

const day = 86_400_000;

it.each([
  ['nobody wants it', null, 1000 * day, false],
  ['it is three months', 0, 91 * day, true],
  ['it is less', 0, 91 * day - 1, false],
])('where %s', (_, since, now, is) => {
  expect(isTimeToSave(since, now)).toBe(is);
});
