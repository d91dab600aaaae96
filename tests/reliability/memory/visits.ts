import { backgroundInMemory } from '../../support/background-in-memory.ts';

let visits = 0;

/** What a background can answer a script before a page; `silent` when it fails. */
export type Answer = 'pause' | 'open' | 'silent';

/** Has the background answer a script that stands before someone's page on Instagram. */
export async function visit(handle: string): Promise<Answer> {
  visits += 1;
  const url = `https://www.instagram.com/${handle}/`;
  const id = { moment: `visit-${visits}`, revision: 1 };
  const record = { ...id, at: Date.now(), offset: 0, arrival: 'load' };
  const from = { url, tab: 7 };
  const answer = await backgroundInMemory.tell('arrive', { record, url, held: true }, from);
  const said = JSON.stringify(answer);
  if (said.includes('"show":true')) return 'pause';
  return said.includes('"show":false') ? 'open' : 'silent';
}

/** Whether someone's page pauses. */
export async function pauses(handle: string): Promise<boolean> {
  return (await visit(handle)) === 'pause';
}
