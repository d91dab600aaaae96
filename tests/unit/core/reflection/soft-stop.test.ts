import { expect, test } from 'vitest';
import { arePlenty } from '../../../../core/reflection/soft-stop.ts';

const plenty = { minutes: 5, words: 4 };

test.each([
  [[], false],
  [['  — … '], false],
  [['one two three'], false],
  [['one, two; three', 'four.'], true],
  [['Ich habe dich vermisst'], true],
  [['我想念你'], false],
  [['我很想念你们大家'], true],
])('%j are plenty for four words: %s', (texts, are) => {
  expect(arePlenty(texts, plenty)).toBe(are);
});
