import type { ErasingActions } from '../../components/erasing/erasing-actions.ts';
import type { Recorded } from '../../components/people/people-actions.ts';
import { isInDays } from '../../core/erasing/in-days.ts';
import { type Going, goesWith } from '../../core/erasing/of-person.ts';
import { isOutlived } from '../../core/erasing/outlived.ts';
import type { Removed } from '../../core/erasing/removed.ts';
import type { Keeping } from '../../core/settings/keeping.ts';
import { type Goes, isMessageGoing } from '../../core/stored/aside-without.ts';
import { offsetAt } from '../../platform/clock.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';
import { countWritten, readMomentsBefore } from '../../platform/read-written.ts';
import { forgetUnsaved, sendUnsaved } from '../../platform/unsaved-writing.ts';

/** Does a change in turn, and shows what came of it. Gives whether it was done. */
type InTurn = (change: () => Promise<unknown>) => Promise<boolean>;

/** How things are removed, and put back, by way of the background. */
export function erasingActions(inTurn: InTurn) {
  /** What was noted as it was typed, and waits still, goes as well: it would come back with that. */
  const removing = async (
    remove: () => Promise<Removed>,
    goesWithIt: (removed: Removed) => Goes = () => () => false,
  ): Promise<Removed | null> => {
    const done: Removed[] = [];
    await inTurn(async () => {
      await sendUnsaved();
      const removed = await remove();
      done.push(removed);
      forgetUnsaved((unsaved) => isMessageGoing(unsaved, goesWithIt(removed)));
    });
    return done[0] ?? null;
  };
  const clock = () => ({ now: Date.now(), offsetAt });
  const erasing: ErasingActions = {
    readBefore: readMomentsBefore,
    countDays: (days) => {
      const now = clock();
      return countWritten((kind, row) => isInDays(days, now, kind, row));
    },
    removeMoment: ({ id, at }) => removing(() => sendMessage('removeMoment', { id, at })),
    removeDays: (days, kinds) =>
      removing(
        () => sendMessage('removeDays', { ...days, kinds }),
        () => (kind, row) =>
          kinds.some((each) => each === kind) && isInDays(days, clock(), kind, row),
      ),
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
      removing(
        () => sendMessage(past ? 'removePersonAndPast' : 'removePerson', id),
        ({ people: [person = { id, formerIds: [] }] }) =>
          (kind, row) =>
            goesWith(person, past, kind, row),
      ),
    countOutlived: (keeping: Keeping) => {
      const now = Date.now();
      return countWritten((kind, row) => isOutlived(keeping, now, kind, row));
    },
  };
}
