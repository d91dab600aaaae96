import { expect } from 'vitest';
import { momentSchema } from '../../core/moments/moment.ts';
import type { Person } from '../../core/people/person.ts';
import { arriveAt } from '../support/arrive-at.ts';
import type { Desk } from '../support/desk.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

/** Records so many pauses of someone, as a file brings them in. */
async function recordPauses(desk: Desk, person: Person, count: number): Promise<void> {
  const moments = Array.from({ length: count }, (_, index) =>
    momentSchema.parse({
      id: `${person.id} ${index}`,
      at: Date.now() - index * 60_000,
      offset: 0,
      person: person.id,
      site: 'instagram',
      surface: 'profile',
      arrival: 'load',
      kind: 'words',
      look: 'shore',
      passage: null,
      choice: 'turned-back',
    }),
  );
  await desk.bringIn({
    ...{ ebb: 1, savedAt: 0, people: [person], thoughts: [], snoozes: [], settings: {} },
    moments,
  });
}

it('two who were one are one, pages, pauses and the past together, and come apart again', async ({
  desk,
  robin,
}) => {
  const sam = await desk.list('Sam', { site: 'x', key: 'robin_elsewhere' });
  await recordPauses(desk, robin, 2);
  await recordPauses(desk, sam, 3);
  const pair = { kept: robin.id, other: sam.id };
  await desk.tell('mergePeople', pair);
  await expect.poll(() => desk.moments(robin)).toHaveLength(5);
  await expect.poll(() => desk.moments(sam)).toHaveLength(0);
  // Asked once more, for a message can come twice: there is nobody left to join.
  await desk.tell('mergePeople', pair);
  await expect.poll(() => desk.moments(robin)).toHaveLength(5);
  const list = await desk.browser.openExtensionPage('options.html#people');
  await list.waitForSelector('h1');
  const text = await list.evaluate(() => document.body.textContent);
  expect(text).toContain('@robin_elsewhere');
  expect(text).toContain('Sam was merged into Robin');
  await list.locator('button ::-p-text(Take apart again)').click();
  await expect.poll(() => desk.moments(robin)).toHaveLength(2);
  await expect.poll(() => desk.moments(sam)).toHaveLength(3);
  await list.close();
  await desk.tell('removePerson', sam.id);
});

it('a pause that is open meanwhile, and the look that it gives way to, are of the one who stays', async ({
  browser,
  network,
  frames,
  desk,
  tab,
  page,
  robin,
}) => {
  const sam = await desk.list('Sam', { site: 'x', key: 'sam_open' });
  arriveAt(tab, page.url);
  const pause = await PauseOnPage.on(browser, tab);
  await desk.tell('mergePeople', { kept: sam.id, other: robin.id });
  await pause.press('Go on');
  await frames.untilSeen();
  await tab.reload();
  expect(network.ran(page.path)).toBe(2);
  await expect
    .poll(() => desk.moments(sam))
    .toMatchObject([{ choice: 'went-on', site: 'instagram' }]);
  await desk.tell('removePerson', sam.id);
});

it('a look that ends after that says so where the page is open', async ({
  browser,
  frames,
  desk,
  tab,
  page,
  listRobin,
}) => {
  const fourSeconds = 4 / 60;
  const robin = await listRobin({ passMinutes: fourSeconds });
  const sam = await desk.list('Sam', { site: 'x', key: 'sam_end' });
  arriveAt(tab, page.url);
  await (await PauseOnPage.on(browser, tab)).press('Go on');
  await frames.untilSeen();
  await desk.tell('mergePeople', { kept: sam.id, other: robin.id });
  await until('the card', async () => {
    const card = await browser.inClosedTree(tab, 'aside', (root) => wordsOf(root));
    return typeof card === 'string' && card.includes('stay');
  });
  await desk.tell('removePerson', sam.id);
});
