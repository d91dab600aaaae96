import { madeUpYear } from '../made-up-year.ts';
import { Album, type Picture } from './album.ts';
import { onePassage } from './one-passage.ts';
import { pause } from './pauses.ts';
import { pages, type Studio } from './studio.ts';
import { tiles } from './tiles.ts';
import type { View } from './views.ts';

const size = { name: '1280x800', width: 1280, height: 800 };
const light: View = { ...size, colours: 'light' };
const dark: View = { ...size, colours: 'dark' };
/** As the tiles hold it: small, so that its words stay large enough to read. */
const held: View[] = [
  { name: 'desktop', width: 1000, height: 625, colours: 'light' },
  { name: 'phone', width: 360, height: 600, colours: 'light' },
];

/** What a store shows of Ebb: five pictures of it, and two tiles, none with an alpha channel, for stores want none. */
export async function store(studio: Studio, now: number): Promise<void> {
  const shore = onePassage('shore', 'wanting-is-allowed');
  await pause(studio, 'pause-shore', { settings: shore, views: [light] });
  await pause(studio, 'pause-window', {
    settings: onePassage('window', 'comes-and-goes'),
    views: [dark],
  });
  await pause(studio, 'pause-too-much', {
    settings: { ...onePassage('field', 'only-the-next-hour'), country: 'ie' },
    press: ['if it is too'],
    views: [light],
  });
  await studio.desk.removeEveryone();
  await studio.desk.bringIn(madeUpYear(now));
  await pages(studio, '', ['people'], [dark], false);
  const aWeekAgo = new Date(now - 7 * 86_400_000).toLocaleDateString('sv');
  await pages(studio, '', [`week/${aWeekAgo}`], [light], false);

  const aside = new Album('png');
  await pause({ ...studio, album: aside }, 'held', { settings: shore, views: held });
  await tiles(studio, aside.pictures);
  for (const picture of studio.album.pictures) requireNoAlpha(picture);
}

/** Throws for a PNG whose colours have a fourth part: its 26th byte says what they are made of. */
function requireNoAlpha({ name, image }: Picture): void {
  if (image[25] !== 2) throw new Error(`${name} is a PNG of type ${image[25]}, not plain colours`);
}
