import { expect, test } from 'vitest';
import { keep } from '../../../background/keep.ts';
import { keepWords } from '../../../background/keep-words.ts';
import { otherWordsFor } from '../../../background/other-words.ts';
import { savePerson } from '../../../background/people.ts';
import type { PauseRecord } from '../../../core/moments/pause-record.ts';
import { revise } from '../../../core/moments/revise.ts';
import { turnWords, wordsShown } from '../../../core/moments/turn-words.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { passages } from '../../../core/words/passage.ts';
import { writeSettings } from '../../../platform/background/write.ts';
import { readMoments, readSettings } from '../../../platform/read.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const [before] = passages.map(({ id }) => id);

test('other words are for what was said, and what was said of those before stays theirs', async () => {
  await freshBrowser();
  await savePerson(robin());
  const at = Date.now();
  const record: PauseRecord = {
    ...{ moment: 'm1', revision: 1, at, offset: 0, arrival: 'urge', person: 'robin' },
    shown: { kind: 'words', look: 'shore', passage: before ?? '' },
    said: { helped: 'not-today', occasion: 'theyWrote' },
  };
  const asked = { person: 'robin', shown: wordsShown(record), said: record.said };
  const words = await otherWordsFor(asked);
  expect(passages.find(({ id }) => id === words?.id)?.occasions).toEqual(['theyWrote']);
  const turned = revise(record, turnWords(record, words?.id ?? ''));
  expect(wordsShown(turned)).toEqual([before, words?.id]);
  await keep(turned);
  const moments = await readMoments(0, at + 1);
  expect(moments).toMatchObject([
    {
      ...{ passage: words?.id, helped: null, occasion: 'theyWrote' },
      turnedFrom: [{ passage: before, helped: 'not-today' }],
    },
  ]);
  expect((await readSettings()).mutedPassages).toEqual([before]);
});

test('there are none for someone who isn’t listed any more', async () => {
  await freshBrowser();
  expect(await otherWordsFor({ person: 'robin', shown: [] })).toBeNull();
});

test('words are kept, the latest first, and let go of, and nothing else is touched', async () => {
  await freshBrowser();
  const set = settingsSchema.parse({ settle: 20, keptPassages: ['a'] });
  await writeSettings(set);
  expect(await keepWords('b', true)).toBe(true);
  await keepWords('a', true);
  expect(await readSettings()).toEqual({ ...set, keptPassages: ['a', 'b'] });
  await keepWords('a', false);
  expect(await readSettings()).toEqual({ ...set, keptPassages: ['b'] });
});

test('in a private window no words are kept, and they aren’t said to be', async () => {
  await freshBrowser();
  expect(await keepWords('b', true, true)).toBe(false);
  expect((await readSettings()).keptPassages).toEqual([]);
});
