import { expect, test } from 'vitest';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { writePerson, writeSettings } from '../../../../platform/background/write.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';
import { freshBrowser } from '../../../support/fresh-browser.ts';
import { hostileFiles } from '../../../support/hostile-files.ts';
import { storeMoment } from '../../../support/store-moment.ts';
import { takeFile } from '../../../support/take-file.ts';

/** What is said of files that are always wrong in the same way; null where they are taken as good. */
const expected: Record<string, string | null> = {
  'is as it should be': null,
  'is deeply nested': 'damaged',
  'has markup in every text': null,
  'has an id that every object has, or that leads elsewhere': null,
  'is of bytes that mean nothing': 'notOurs',
  'is written in UTF-16': null,
  'begins with a mark': null,
  'is written in Latin-1': 'damaged',
  'is of a newer Ebb': 'newer',
  'has an entry twice': 'damaged',
  'lists too many': 'tooManyPeople',
  'has a passphrase that asks for too much': 'damaged',
  'is something else': 'notOurs',
  'has more entries than it may': 'tooManyEntries',
};

test('a file that is wrong in any way gets a reason or is taken as good, and leaves nothing changed', async () => {
  await freshBrowser();
  await writePerson(robin({ note: 'Mine.' }));
  await storeMoment(momentAt('2026-11-18T11:00'));
  await writeSettings(settingsSchema.parse({ settle: 20 }));
  const given = new Map<string, Set<string | null>>();
  for (const { name, file } of hostileFiles(400, 1)) {
    const reason = await takeFile(file, given.size % 2 ? 'merge' : 'replace').catch(
      (error: unknown) => {
        throw new Error(`A file that ${name}`, { cause: error });
      },
    );
    const kind = name.replace(/ \(.+/, '');
    given.set(kind, (given.get(kind) ?? new Set()).add(reason));
  }
  const always = Object.keys(expected).map((kind) => [kind, [...(given.get(kind) ?? [])]]);
  expect(Object.fromEntries(always)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([kind, reason]) => [kind, [reason]])),
  );
});
