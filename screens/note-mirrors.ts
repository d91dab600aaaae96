import browser from 'webextension-polyfill';
import { mirrorPassed } from '../core/guard/mirror-passed.ts';
import { readAccess } from '../platform/access.ts';
import { sendMessage } from '../platform/messages/send-message.ts';
import { readPeople } from '../platform/read.ts';

/**
 * Notes, for the list to say once, whose pages are open on mirrors where there is no pause for them: in the
 * tabs whose addresses Ebb may read, which is the one that the popup is opened over, and those of sites that
 * it was allowed on. Nothing is noted of private windows. Gives whether anything was.
 */
export async function noteMirrors(): Promise<boolean> {
  const [tabs, people] = await Promise.all([browser.tabs.query({}), readPeople()]);
  const access = await readAccess(people.map(({ profiles, beyond }) => ({ profiles, beyond })));
  const seen = tabs.flatMap(({ url, incognito }) => {
    const person = incognito || !url ? null : mirrorPassed(people, url, access);
    return person?.mirrorNotice === 'none' ? [person] : [];
  });
  for (const person of new Set(seen)) {
    await sendMessage('savePerson', { ...person, mirrorNotice: 'seen' });
  }
  return seen.length > 0;
}
