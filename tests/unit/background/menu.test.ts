import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { offerLinkMenu } from '../../../background/menu.ts';
import { onLinkMenu } from '../../../background/menu-click.ts';
import { savePerson } from '../../../background/people.ts';
import { readPeople } from '../../../platform/read.ts';
import { offeredLinkKey } from '../../../platform/storage-keys.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const listed = robin({ profiles: [{ site: 'instagram', key: 'robin.k', alsoKnownAs: [] }] });

/** A browser where Robin is listed; gives what is in the menu, what is opened, and the click on an entry. */
async function open() {
  const fresh = await freshBrowser();
  const { contextMenus, tabs } = fresh.browser;
  const create = vi.spyOn(contextMenus, 'create');
  const opened = vi.spyOn(tabs, 'create');
  const heard = vi.spyOn(contextMenus.onClicked, 'addListener');
  onTestFinished(() => [create, opened, heard].forEach((spy) => void spy.mockRestore()));
  await savePerson(listed);
  onLinkMenu();
  const click = (menuItemId: string, linkUrl: string) =>
    Reflect.apply(heard.mock.calls[0]?.[0] ?? expect.fail(), null, [{ menuItemId, linkUrl }]);
  return { ...fresh, create, opened, click };
}

describe('the menu of links', () => {
  test('offers, once someone is listed, to add a page to theirs', async () => {
    const { create } = await open();
    await savePerson({ ...listed, nickname: 'R & B', changedAt: 1 });
    await offerLinkMenu();
    await vi.waitFor(() =>
      expect(create.mock.calls.map(([{ id, parentId }]) => [id, parentId]).slice(-3)).toEqual([
        ['add', undefined],
        ['new', 'add'],
        ['also robin', 'add'],
      ]),
    );
  });

  test('adds it in one click, asks for access, and shows the list', async () => {
    const { click, opened, permissions } = await open();
    click('also robin', 'https://www.tiktok.com/@robin');
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    const [{ profiles } = listed] = await readPeople();
    expect(profiles).toMatchObject([{ key: 'robin.k' }, { site: 'tiktok', key: 'robin' }]);
    expect(permissions.given.join()).toContain('tiktok.com');
  });

  test.each(['also robin', 'new', 'add'])(
    '%s hands what isn’t clear to the list',
    async (entry) => {
      const { click, opened, browser } = await open();
      const link = 'https://www.instagram.com/p/CxYz012AbCd/';
      click(entry, link);
      await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
      expect(await browser.storage.session.get(offeredLinkKey)).toEqual({ [offeredLinkKey]: link });
      expect((await readPeople())[0]?.profiles).toHaveLength(1);
    },
  );
});
