import { checkOpened, database } from '../../platform/database.ts';
import browser, { menu, permissions, scripting, tabs } from './fake-browser.ts';

/** Makes the browser in memory one in which Ebb has just been installed. */
export async function clearBrowser() {
  browser.reset();
  scripting.clear();
  permissions.clear();
  tabs.length = 0;
  menu.length = 0;
  checkOpened(async () => undefined);
  const db = await database();
  await Promise.all([...db.objectStoreNames].map((store) => db.clear(store)));
  return { browser, scripting, permissions, tabs, menu };
}
