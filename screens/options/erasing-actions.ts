import type { ErasingActions } from '../../components/erasing/erasing-actions.ts';
import type { Recorded } from '../../components/people/people-actions.ts';
import { isInDays } from '../../core/erasing/in-days.ts';
import { type Going, goesWith } from '../../core/erasing/of-person.ts';
import { isOutlived } from '../../core/erasing/outlived.ts';
import type { Removed } from '../../core/erasing/removed.ts';
import type { Keeping } from '../../core/settings/keeping.ts';
import { offsetAt } from '../../platform/clock.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';
import { countWritten, readMomentsBefore } from '../../platform/read-written.ts';

/** Does a change in turn, and shows what came of it. Gives whether it was done. */
type InTurn = (change: () => Promise<unknown>) => Promise<boolean>;

/** How things are removed, and put back, by way of the background. */
export function erasingActions(inTurn: InTurn) {
  const removing = async (remove: () => Promise<Removed>): Promise<Removed | null> => {
    const removed: Removed[] = [];
    await inTurn(async () => removed.push(await remove()));
    return removed[0] ?? null;
  };
  const erasing: ErasingActions = {
    readBefore: readMomentsBefore,
    countDays: (days) => {
      const clock = { now: Date.now(), offsetAt };
      return countWritten((kind, row) => isInDays(days, clock, kind, row));
    },
    removeMoment: ({ id, at }) => removing(() => sendMessage('removeMoment', { id, at })),
    removeDays: (days, kinds) => removing(() => sendMessage('removeDays', { ...days, kinds })),
    putBack: (removed) => inTurn(() => sendMessage('putBack', removed)),
  };
  return {
    erasing,
    recordedOf: async (person: Going): Promise<Recorded> => {
      const going = await countWritten((kind, row) => goesWith(person, true, kind, row));
      const { moments: pauses, thoughts: pages, closings, ownWords: words } = going;
      return { pauses, pages, closing: closings > 0, words };
    },
    removePerson: (id: string, past: boolean) =>
      removing(() => sendMessage(past ? 'removePersonAndPast' : 'removePerson', id)),
    countOutlived: (keeping: Keeping) => {
      const now = Date.now();
      return countWritten((kind, row) => isOutlived(keeping, now, kind, row));
    },
  };
}
