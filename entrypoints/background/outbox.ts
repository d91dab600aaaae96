import { type Outgoing, outgoingSchema } from '../../core/pause/report.ts';
import { readOutbox, removeFromOutbox } from '../../platform/background/outbox-drain.ts';
import { writeThought } from '../../platform/background/write.ts';
import { choose, choosePlainly, remark } from './choose.ts';

let draining: Promise<void> = Promise.resolve();

/** Takes what content scripts had to leave behind. Each report goes only once it has been kept. */
export function drainOutbox(): Promise<void> {
  draining = draining.catch(() => undefined).then(drain);
  return draining;
}

async function drain(): Promise<void> {
  for (const [key, value] of await readOutbox()) {
    const report = outgoingSchema.safeParse(value);
    if (report.success) await take(report.data);
    await removeFromOutbox(key);
  }
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
