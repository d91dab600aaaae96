import { rmSync } from 'node:fs';
import type { Backup } from '../../core/backup/backup.ts';
import { looks } from '../../core/moments/moment.ts';
import type { Person } from '../../core/people/person.ts';
import { type Settings, settingsSchema } from '../../core/settings/settings.ts';
import { arriveAt } from '../../tests/support/arrive-at.ts';
import { brokenCopy, emptied } from '../../tests/support/broken-copy.ts';
import { builtExtension } from '../../tests/support/built.ts';
import { Desk } from '../../tests/support/desk.ts';
import { PauseOnPage } from '../../tests/support/pause.ts';
import { until } from '../../tests/support/until.ts';
import { heavyLooks, plannedNow } from './made-up-states.ts';
import { openPictured, type Studio } from './studio.ts';
import { hardViews, lookAt, usualViews, type View } from './views.ts';

/** How a pause is met. */
interface Meeting {
  /** What is set. */
  settings?: Partial<Settings>;
  /** What the person who is listed has of their own. */
  person?: Partial<Person>;
  /** Words of their own. */
  own?: string;
  /** What there was before. */
  past?: () => Backup;
  /** What is pressed in it; by their beginnings. */
  press?: readonly string[];
  /** How it is looked at. */
  views?: readonly View[];
}

const shore: Partial<Settings> = { looks: ['shore'] };
const small = { smallThings: ['a walk to the bridge'], someoneToCall: 'Alex, after six' };

/** Every look and kind of the pause, everything that unfolds in it, and its end. */
export async function pauses(studio: Studio): Promise<void> {
  const { desk } = studio;
  for (const look of looks) {
    const views = look === 'shore' ? [...usualViews, ...hardViews] : usualViews;
    await pause(studio, `pause-${look}`, { settings: { looks: [look] }, views });
    for (const kind of ['breath', 'grounding', 'quiet', 'wait'] as const) {
      await pause(studio, `pause-${look}-${kind}`, { settings: { looks: [look], kinds: [kind] } });
    }
  }
  const states: Record<string, Meeting> = {
    note: {
      settings: { looks: ['page'], kinds: ['note'] },
      own: 'You were cold in that kitchen for two winters.\n\nCall Alex first.',
    },
    ready: { settings: { ...shore, settle: 0 } },
    hoping: { settings: shore, press: ['more', 'what are you'] },
    feeling: { settings: { looks: ['window'] }, press: ['more', 'how is it'] },
    mind: { settings: shore, press: ['more', 'what is on'] },
    why: { settings: { looks: ['window'] }, press: ['more', 'why these'] },
    thought: { settings: { looks: ['page'] }, press: ['more', 'park'] },
    tonight: { settings: { looks: ['lamp'], country: 'de' }, press: ['if it is too'] },
    plan: { settings: { looks: ['field'], kinds: ['words'] }, past: () => plannedNow(Date.now()) },
    numbers: {
      settings: { looks: ['lamp'], kinds: ['words'] },
      past: () => heavyLooks(Date.now()),
    },
    goodbye: { settings: { looks: ['field'] }, press: ['Not now'] },
    'goodbye-thing': { settings: { ...shore, ...small }, press: ['Not now'] },
    ...Object.fromEntries(
      (['window', 'lamp', 'page'] as const).map((look) => [
        `goodbye-${look}`,
        { settings: { looks: [look] }, press: ['Not now'] },
      ]),
    ),
  };
  for (const [name, meeting] of Object.entries(states)) {
    await pause(studio, `pause-${name}`, meeting);
  }
  await plainWays(studio);
  await desk.removeEveryone();
}

/** The first pause there is before Robin's page, after what is pressed in it. */
export async function pause(studio: Studio, name: string, meeting: Meeting): Promise<void> {
  const { settings = {}, person = {}, own, past, press = [], views = usualViews } = meeting;
  const { browser, desk, address } = studio;
  for (const view of views) {
    await desk.removeEveryone();
    if (past) await desk.bringIn(past());
    await desk.tell('saveSettings', settingsSchema.parse(settings));
    await desk.list(
      'Robin',
      { site: 'shore', key: 'robin' },
      { id: 'robin', settle: null, kinds: null, ...person },
    );
    if (own) {
      await desk.tell('keepOwnWords', {
        ...{ id: 'own', form: 'passage', text: own, person: 'robin' },
        ...{ moments: [], place: 0, changedAt: Date.now() },
      });
    }
    const tab = await browser.newTab();
    await lookAt(tab, view);
    arriveAt(tab, `${address}/@robin`);
    const shown = await PauseOnPage.on(browser, tab);
    for (const button of press) await shown.press(button);
    if (!(await shown.untilStill())) throw new Error(`${name} was gone before its picture`);
    await studio.album.keep(tab, name, view.name);
    await tab.close();
  }
}

/** The two ways that are there when the words don't come. */
async function plainWays({ album, address }: Studio): Promise<void> {
  const extension = brokenCopy(builtExtension('chromium', 'development'), { 'pause.js': emptied });
  const browser = await openPictured(extension);
  const desk = await Desk.open(browser);
  await desk.list('Robin', { site: 'shore', key: 'robin' });
  for (const view of [...usualViews, ...hardViews]) {
    const tab = await browser.newTab();
    await lookAt(tab, view);
    arriveAt(tab, `${address}/@robin`);
    await until('the ways', () => browser.inClosedTree(tab, 'dialog button', () => true));
    await album.keep(tab, 'pause-plain', view.name);
    await tab.close();
  }
  await browser.close();
  rmSync(extension, { recursive: true, force: true });
}
