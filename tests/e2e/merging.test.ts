import { expect } from 'vitest';
import { momentSchema } from '../../core/moments/moment.ts';
import type { Person } from '../../core/people/person.ts';
import type { Desk } from '../support/desk.ts';
import { it } from '../support/stage.ts';

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
  await desk.tell('bringIn', {
    ...{ ebb: 1, savedAt: 0, people: [person], thoughts: [], snoozes: [], settings: {} },
    moments,
  });
}

it('two who were one are one: pages, pauses and the past together', async ({ desk, robin }) => {
  const sam = await desk.list('Sam', { site: 'x', key: 'robin_elsewhere' });
  await recordPauses(desk, robin, 2);
  await recordPauses(desk, sam, 3);
  const pair = { kept: robin.id, other: sam.id };
  await desk.tell('mergePeople', pair);
  expect(await desk.moments(robin)).toHaveLength(5);
  expect(await desk.moments(sam)).toHaveLength(0);
  // Asked once more, for a message can come twice: there is nobody left to join.
  await desk.tell('mergePeople', pair);
  expect(await desk.moments(robin)).toHaveLength(5);
  const list = await desk.browser.openExtensionPage('options.html#people');
  await list.waitForSelector('h1');
  const text = await list.evaluate(() => document.body.textContent);
  expect(text).toContain('@robin_elsewhere');
  expect(text).not.toContain('Sam');
  await list.close();
});
