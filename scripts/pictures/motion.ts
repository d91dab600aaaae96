import { looks } from '../../core/moments/moment.ts';
import { type Settings, settingsSchema } from '../../core/settings/settings.ts';
import { arriveAt } from '../../tests/support/arrive-at.ts';
import { PauseOnPage } from '../../tests/support/pause.ts';
import type { Studio } from './studio.ts';
import { lookAt, usualViews, type View } from './views.ts';

/** Frames of a strip. */
const frames = 8;
/** What is seen, over how many seconds: one whole breath, and the drift behind words for long enough to come round. */
const strips = [
  { name: 'breath', kind: 'breath', seconds: 10 },
  { name: 'drift', kind: 'words', seconds: 20 },
] as const;
const views: View[] = [
  ...usualViews,
  ...usualViews.slice(0, 1).map((view) => ({ ...view, name: 'still', still: true })),
];

/** Each look of the pause as it moves, and as it is where less motion is asked for: strips of frames. */
export async function motion(studio: Studio): Promise<void> {
  for (const look of looks) {
    for (const { name, kind, seconds } of strips) {
      for (const view of views) {
        const strip = `motion-${look}-${name}-${seconds}s-${view.name}`;
        await take(studio, strip, { looks: [look], kinds: [kind], settle: 0 }, seconds, view);
      }
    }
  }
  await studio.desk.removeEveryone();
}

/** Takes a strip: one pause, some times in some seconds. */
async function take(
  { browser, desk, address, album }: Studio,
  strip: string,
  settings: Partial<Settings>,
  seconds: number,
  view: View,
): Promise<void> {
  await desk.removeEveryone();
  await desk.tell('saveSettings', settingsSchema.parse(settings));
  await desk.list('Robin', { site: 'shore', key: 'robin' }, { settle: null, kinds: null });
  const tab = await browser.newTab();
  await lookAt(tab, view);
  arriveAt(tab, `${address}/@robin`);
  await (await PauseOnPage.on(browser, tab)).untilStill();
  for (let frame = 0; frame < frames; frame++) {
    const at = (1000 * seconds * frame) / frames;
    await browser.inClosedTree(tab, 'dialog[open]', stopAt, String(at));
    await album.keep(tab, strip, `${frame + 1} of ${frames}`);
  }
  await tab.close();
}

/** Runs in the page. Stops all that goes on and on where it is after so many milliseconds. */
function stopAt(root: ParentNode, milliseconds: string): void {
  const all = root.querySelector('dialog')?.getAnimations({ subtree: true }) ?? [];
  for (const one of all) {
    if (one.effect?.getComputedTiming().endTime !== Infinity) continue;
    one.pause();
    one.currentTime = Number(milliseconds);
  }
}
