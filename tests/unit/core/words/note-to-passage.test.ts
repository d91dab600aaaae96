import { expect, test } from 'vitest';
import { notesToPassages } from '../../../../core/words/note-to-passage.ts';
import { robin } from '../../../fixtures/person.ts';

const noted = robin({ note: 'Sleep\nfirst.', changedAt: 7 });
const sam = robin({ id: 'sam', nickname: 'Sam' });

test('a note becomes a passage for its person at any time, and they have none any more', () => {
  expect(notesToPassages([noted, sam], [])).toEqual({
    people: [{ ...noted, note: '' }],
    passages: [
      {
        ...{ id: 'note-robin', form: 'passage', text: 'Sleep\nfirst.', person: 'robin' },
        ...{ moments: [], place: 0, changedAt: 7 },
      },
    ],
  });
});

test('a note that is among the words already isn’t made one twice; another joins it', () => {
  const { passages } = notesToPassages([noted], []);
  expect(notesToPassages([noted], passages).passages).toEqual([]);
  const other = notesToPassages([{ ...noted, note: 'Water.' }], passages).passages;
  expect(other).toMatchObject([{ id: 'note-robin-2', text: 'Water.', place: 1 }]);
});

test('where nobody has a note there is nothing to change', () => {
  expect(notesToPassages([sam, robin({ note: '  ' })], [])).toEqual({ people: [], passages: [] });
});
