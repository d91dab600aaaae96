import { type Outgoing, outgoingSchema } from '../core/pause/report.ts';
import { writeThought } from '../platform/background/write.ts';
import { choose, choosePlainly, remark } from './choose.ts';
import { readOutbox, removeFromOutbox } from './outbox-drain.ts';

/** How long the background may take to hear of a pause that is on screen, milliseconds. */
const patience = 10_000;

let draining: Promise<number> = Promise.resolve(0);

/**
 * Takes what content scripts had to leave behind, and gives how much it was. Each report goes only once
 * it has been kept. One of a pause that may still be heard of waits, unless its tab may be the one that is gone.
 */
export function drainOutbox({ tabGone = false } = {}): Promise<number> {
  draining = draining.catch(() => 0).then(() => drain(tabGone));
  return draining;
}

async function drain(tabGone: boolean): Promise<number> {
  let taken = 0;
  for (const { key, report: left, unheard } of await readOutbox()) {
    const report = outgoingSchema.safeParse(left);
    if (unheard && !tabGone && report.success && isFresh(report.data)) continue;
    if (report.success) await take(report.data);
    await removeFromOutbox(key);
    taken += 1;
  }
  return taken;
}

function isFresh({ data }: Outgoing): boolean {
  return 'at' in data && Date.now() - data.at < patience;
}

function take(report: Outgoing): Promise<void> {
  switch (report.type) {
    case 'choose':
      return choose(report.data);
    case 'remark':
      return remark(report.data);
    case 'park':
      return writeThought(report.data);
    case 'plain':
      return choosePlainly(report.data);
  }
}
