import { beforeEach, describe, expect, test } from 'vitest';
import { keep } from '../../../background/keep.ts';
import { passAt, stay } from '../../../background/passes.ts';
import { savePerson } from '../../../background/people.ts';
import type { PauseRecord } from '../../../core/moments/pause-record.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const url = 'https://www.instagram.com/robin/';
const noon = Date.parse('2026-11-18T12:00:00Z');
const minute = 60_000;

/** A look that was chosen at a time: at noon, for five minutes, with something hoped for, unless told. */
const look = (more: Partial<PauseRecord> = {}): PauseRecord => ({
  ...{ moment: 'look', revision: 2, at: noon - 9000, offset: 0, arrival: 'load', person: 'robin' },
  ...{ choice: 'went-on', choseAt: noon, passMinutes: 5 },
  said: { intention: 'answer', hope: 'their voice' },
  ...more,
});
/** One soon after it, which says nothing. */
const second = { moment: 'second', at: noon + 1, choseAt: noon + 1, said: {} };

const nothingAsked = { askAfter: null, intention: null, hope: null };

beforeEach(async () => {
  await freshBrowser('2026-11-18T12:00:00.002Z');
  await savePerson(robin({ profiles: [{ site: 'instagram', key: 'robin', alsoKnownAs: [] }] }));
  await keep(look());
});

describe('beside a page', () => {
  test('what is asked is of the look that opened it', async () => {
    const asked = { askAfter: 'look', intention: 'answer', hope: 'their voice', minutes: 5 };
    expect(await passAt(url)).toMatchObject(asked);
  });

  test('that was opened again since, what is asked is of the later look', async () => {
    await keep(look({ ...second, passMinutes: 15 }));
    const asked = { ...nothingAsked, askAfter: 'second', minutes: 15 };
    expect(await passAt(url)).toMatchObject(asked);
  });

  test('that was opened for a safety reason, nothing is asked of an earlier look', async () => {
    await keep(look({ ...second, choice: 'safety', passMinutes: 2 }));
    expect(await passAt(url)).toMatchObject({ ...nothingAsked, minutes: 2 });
  });

  test('that a private window opened, nothing is asked of an earlier look, there or elsewhere', async () => {
    await keep(look({ ...second, passMinutes: 2 }), true);
    expect(await passAt(url)).toMatchObject({ ...nothingAsked, minutes: 2 });
    expect(await passAt(url, true)).toMatchObject({ ...nothingAsked, minutes: 2 });
  });

  test('in a private window, nothing is asked of a look outside it', async () => {
    expect(await passAt(url, true)).toMatchObject({ ...nothingAsked, minutes: 5 });
  });

  test('in time that was given since, the length said is of that time', async () => {
    await stay('robin', 2);
    expect(await passAt(url)).toMatchObject({ askAfter: null, minutes: 2 });
  });

  test('on a visit no minutes are said', async () => {
    await keep(look({ ...second, passMinutes: 0 }));
    expect(await passAt(url)).toMatchObject({
      visit: true,
      minutes: 0,
      until: noon + 1 + 5 * minute,
    });
  });
});
