import { type Outgoing, outgoingSchema } from '../../core/pause/report.ts';
import { readOutbox, removeFromOutbox } from '../../platform/background/outbox-drain.ts';
import { writeThought } from '../../platform/background/write.ts';
import { choose, choosePlainly, remark } from './choose.ts';

let draining: Promise<number> = Promise.resolve(0);

/**
 * Takes what content scripts had to leave behind, and gives how much it was. Each report goes only once
 * it has been kept.
 */
export function drainOutbox(): Promise<number> {
  draining = draining.catch(() => 0).then(drain);
  return draining;
}

async function drain(): Promise<number> {
  const left = await readOutbox();
  for (const [key, value] of left) {
    const report = outgoingSchema.safeParse(value);
    if (report.success) await take(report.data);
    await removeFromOutbox(key);
  }
  return left.length;
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
