import { readLink } from '../core/recognise/link/read-link.ts';
import { requestAccess } from '../platform/access.ts';
import { onLinkMenuClick } from '../platform/background/link-menu.ts';
import { logError } from '../platform/error-log.ts';
import { offerLink } from '../platform/offered-link.ts';
import { openOptions } from '../platform/pages.ts';
import { also } from './menu.ts';
import { addProfile } from './people.ts';

/** Takes a link from the menu: to the list, where it can be looked at first, or at once to someone's pages. */
export function onLinkMenu(): void {
  onLinkMenuClick((id, link) => {
    const done = id.startsWith(also) ? addAlso(id.slice(also.length), link) : offerInList(link);
    done.catch((reason) => logError('link menu', reason));
  });
}

async function offerInList(link: string): Promise<void> {
  await offerLink(link);
  await openOptions('people');
}

/** Adds a link's page to someone's, by id; the list then says what is. What isn't clear is asked there. */
async function addAlso(person: string, link: string): Promise<void> {
  const reading = readLink(link);
  if (!reading.ok || reading.question) return offerInList(link);
  const { profile } = reading;
  const asked = requestAccess({ profiles: [profile] }).catch(() => false);
  await addProfile({ person, profile });
  await asked;
  await openOptions('people');
}
