import { describe, expect, test } from 'vitest';
import { markIcon } from '../../../background/mark-icon.ts';
import { savePerson } from '../../../background/people.ts';
import { originsInUse } from '../../../core/recognise/patterns/origins-in-use.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writeSettings } from '../../../platform/background/write.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const listed = robin({ profiles: [{ site: 'instagram', key: 'robin.k', alsoKnownAs: [] }] });

async function open() {
  const fresh = await freshBrowser();
  const { action } = fresh.browser;
  const mark = async () => [await action.getBadgeText({}), await action.getTitle({})];
  return { ...fresh, mark };
}

describe('the icon', () => {
  test('has a ring while a listed page isn’t guarded, and none once it is', async () => {
    const { mark, permissions } = await open();
    await savePerson(listed);
    await markIcon();
    expect(await mark()).toEqual(['◦', 'popup.unguarded']);
    await permissions.request({ origins: originsInUse([listed]) });
    await markIcon();
    expect(await mark()).toEqual(['', '']);
  });

  test('has none for a page of someone who is archived', async () => {
    const { mark } = await open();
    await savePerson({ ...listed, archivedAt: 1 });
    await markIcon();
    expect(await mark()).toEqual(['', '']);
  });

  test('says of a week that is here besides', async () => {
    const { mark } = await open();
    const weekly = { weekday: 7, hour: 18, notify: false, openedAt: 0 };
    await writeSettings(settingsSchema.parse({ weekly }));
    await savePerson(listed);
    await markIcon();
    expect(await mark()).toEqual(['◦', 'popup.unguarded · invitation.mark']);
  });
});
