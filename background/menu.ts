import { i18n } from '#i18n';
import { listedPeople } from '../core/people/listed-people.ts';
import { setLinkMenu } from '../platform/background/link-menu.ts';
import { readEveryone } from '../platform/read-everyone.ts';

/** What the id of an entry begins with, before a person's, that adds a page to theirs. */
export const also = 'also ';

let last: Promise<void> = Promise.resolve();
let shown = '';

/**
 * Puts "pause before this page" into the menu of links; beneath it, once someone is listed, for whom. Calls run
 * one at a time, and change nothing that is there already, unless it is to be put there `anew`.
 */
export function offerLinkMenu(anew = false): Promise<void> {
  last = last.catch(() => undefined).then(() => offer(anew));
  return last;
}

async function offer(anew: boolean): Promise<void> {
  const listed = listedPeople(await readEveryone().catch(() => []));
  const now = JSON.stringify(listed.map(({ id, nickname }) => [id, nickname]));
  if (!anew && shown === now) return;
  const theirs = listed.map(({ id, nickname }) => ({
    id: also + id,
    // A menu underlines the letter after a single ampersand.
    title: i18n.t('popup.also', [nickname]).replaceAll('&', '&&'),
  }));
  const someoneNew = { id: 'new', title: i18n.t('menu.someoneNew') };
  const beneath = theirs.length > 0 ? [someoneNew, ...theirs] : [];
  await setLinkMenu({ id: 'add', title: i18n.t('menu.add') }, beneath);
  shown = now;
}
