import { expect, test } from 'vitest';
import { keep } from '../../../background/keep.ts';
import { onlyWords } from '../../../background/only-words.ts';
import { passAt } from '../../../background/passes.ts';
import { savePerson } from '../../../background/people.ts';
import { type Kind, kinds } from '../../../core/moments/moment.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writeSettings } from '../../../platform/background/write.ts';
import { readMoments, readPeople, readSettings } from '../../../platform/read.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const set = settingsSchema.parse({ settle: 20, kinds: [...kinds] });
const own: Kind[] = ['breath', 'quiet'];
const kindsOf = async () => (await readPeople()).map((person) => [person.id, person.kinds]);

/** Robin, whose pause has kinds of its own, and Sam, whose hasn't. */
async function listed() {
  await freshBrowser();
  await writeSettings(set);
  await savePerson(robin({ kinds: own }));
  await savePerson(robin({ id: 'sam', kinds: own }));
  await savePerson(robin({ id: 'kim' }));
}

test('words only are kept for everyone and for whom it was said, and nothing else is touched', async () => {
  await listed();
  expect(await onlyWords('robin')).toBe(true);
  expect(await readSettings()).toEqual({ ...set, kinds: ['words'] });
  expect(await kindsOf()).toEqual(
    expect.arrayContaining([
      ['robin', ['words']],
      ['sam', own],
      ['kim', null],
    ]),
  );
});

test('in a private window nothing of it is kept, and it isn’t said to be', async () => {
  await listed();
  expect(await onlyWords('robin', true)).toBe(false);
  expect(await readSettings()).toEqual(set);
});

test('a word of one’s own is kept with the moment and shown beside the page it opened', async () => {
  await freshBrowser();
  await savePerson(robin({ profiles: [{ site: 'instagram', key: 'robin', alsoKnownAs: [] }] }));
  const at = Date.now();
  const record = {
    ...{ moment: 'm1', revision: 2, at: at - 10, offset: 0, arrival: 'load' as const },
    ...{ person: 'robin', said: { hope: 'their voice' } },
    ...{ choice: 'went-on' as const, choseAt: at, passMinutes: 5 },
  };
  await keep(record);
  expect(await readMoments(0, at + 1)).toMatchObject([{ hope: 'their voice', intention: null }]);
  const url = 'https://www.instagram.com/robin/';
  expect(await passAt(url)).toMatchObject({ hope: 'their voice' });
  expect(await passAt(url, true)).toMatchObject({ hope: null });
  await keep({ ...record, moment: 'm2', said: { hope: 'nothing' } }, true);
  expect(await readMoments(0, at + 1)).toHaveLength(1);
});
