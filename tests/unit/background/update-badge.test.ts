import { describe, expect, test } from 'vitest';
import { savePerson } from '../../../background/people.ts';
import { updateBadge } from '../../../background/update-badge.ts';
import { originsInUse } from '../../../core/recognise/patterns/origins-in-use.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writeSettings } from '../../../platform/background/write.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const listed = robin({ profiles: [{ site: 'instagram', key: 'robin.k', alsoKnownAs: [] }] });

async function open() {
  const fresh = await freshBrowser();
  const { action } = fresh.browser;
  const badge = async () => [await action.getBadgeText({}), await action.getTitle({})];
  return { ...fresh, badge };
}

describe('the icon', () => {
  test('has a ring while a listed page isn’t guarded, and none once it is', async () => {
    const { badge, permissions } = await open();
    await savePerson(listed);
    await updateBadge();
    expect(await badge()).toEqual(['◦', 'popup.unguarded']);
    await permissions.request({ origins: originsInUse([listed]) });
    await updateBadge();
    expect(await badge()).toEqual(['', '']);
  });

  test('has none for a page of someone who is archived', async () => {
    const { badge } = await open();
    await savePerson({ ...listed, archivedAt: 1 });
    await updateBadge();
    expect(await badge()).toEqual(['', '']);
  });

  test('says of a week that is here besides', async () => {
    const { badge } = await open();
    const weekly = { weekday: 7, hour: 18, notify: false, openedAt: 0 };
    await writeSettings(settingsSchema.parse({ weekly }));
    await savePerson(listed);
    await updateBadge();
    expect(await badge()).toEqual(['◦', 'popup.unguarded · invitation.badge']);
  });
});
