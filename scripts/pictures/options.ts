import { madeUpPast } from './made-up.ts';
import { pages, type Studio } from './studio.ts';
import { hardViews, usualViews } from './views.ts';

const others = [
  'patterns',
  'people',
  'pause',
  'words',
  'thoughts',
  'check',
  'privacy',
  'privacy/save',
  'privacy/bring-in',
  'privacy/written',
  'support',
  'help',
  'first',
  'about',
];

/** Pages of the options, with nothing in them and with ten weeks. */
export async function options(studio: Studio, now: number): Promise<void> {
  const aWeekAgo = new Date(now - 7 * 86_400_000).toLocaleDateString('sv');
  await studio.desk.removeEveryone();
  await pages(studio, 'empty', ['week', 'people', 'patterns', 'thoughts'], usualViews);
  await studio.desk.bringIn(madeUpPast(now));
  await pages(studio, '', [`week/${aWeekAgo}`, ...others], usualViews);
  await pages(studio, '', [`week/${aWeekAgo}`, 'people', 'pause'], hardViews);
}
