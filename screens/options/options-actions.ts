import type { Saved } from '../../components/options/SaveFile.tsx';
import type { PeopleActions } from '../../components/people/people-actions.ts';
import { backAt } from '../../core/calendar/back-at.ts';
import type { Invitation } from '../../core/calendar/invitation.ts';
import { errorLogText } from '../../core/error-log/error-log.ts';
import { fitsPeopleLimit } from '../../core/people/people-limit.ts';
import type { Person } from '../../core/people/person.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { changePerson, changeSettings } from '../../core/settings/weakening.ts';
import { requestAccess } from '../../platform/access.ts';
import { saveAsFile } from '../../platform/backup/save-as-file.ts';
import { hereAndNow, offsetAt } from '../../platform/clock.ts';
import { emptyErrorLog, readErrorLog } from '../../platform/error-log.ts';
import { forgetLoss } from '../../platform/loss.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';
import { removeNotifications, requestNotifications } from '../../platform/notify.ts';
import { readSettings } from '../../platform/read.ts';
import { readEveryone } from '../../platform/read-everyone.ts';
import { forgetUnsaved } from '../../platform/unsaved-writing.ts';
import { leave } from '../leave.ts';
import { whetherDone } from '../whether-done.ts';
import { backupActions } from './backup-actions.ts';
import { erasingActions } from './erasing-actions.ts';
import type { ShownOptions } from './shown-options.ts';
import { writingActions } from './writing-actions.ts';

/**
 * What the options can change, by way of the background, the only writer. One change at a time:
 * what is asked for last is done last, upon what is stored by then, and shown. What is typed doesn't wait.
 */
export function optionsActions(shown: ShownOptions) {
  const { readAgain: changed } = shown;
  let last: Promise<unknown> = Promise.resolve();
  /** Gives whether it was done. */
  const then = (change: () => Promise<unknown>): Promise<boolean> => {
    const doing = whetherDone(last.then(change));
    last = doing;
    const afterwards = doing.then(changed).catch(() => undefined);
    return afterwards.then(() => doing);
  };
  const { erasing, recordedOf, removePerson, countOutlived } = erasingActions(then);
  const people: PeopleActions = {
    async save(person) {
      if (await then(() => sendMessage('savePerson', person))) return 'kept';
      return whyNotKept([person]);
    },
    change: (id, part) =>
      then(async () => {
        const [people, settings] = await Promise.all([readEveryone(), readSettings()]);
        const person = people.find((each) => each.id === id);
        if (!person) return;
        await sendMessage('savePerson', changePerson(person, part, settings, asked()));
      }),
    turnOff: (person, length) =>
      then(() => sendMessage('turnOff', { person, until: backAt(length, Date.now(), offsetAt) })),
    turnOn: (person) => then(() => sendMessage('turnOn', person)),
    merge: (kept, other) => then(() => sendMessage('mergePeople', { kept, other })),
    async takeApart({ kept, other }) {
      if (await then(() => sendMessage('takeApart', other.id))) return 'kept';
      return whyNotKept([kept, other]);
    },
    recordedOf,
    remove: removePerson,
    putBack: erasing.putBack,
    async allow(reach) {
      const allowed = await requestAccess(reach).catch(() => false);
      await changed();
      return allowed;
    },
  };
  /** Has one reminded to save from now on, or no more. */
  const remindToSave = (reminds: boolean) =>
    then(async () => {
      const remindToSaveSince = reminds ? Date.now() : null;
      await sendMessage('saveSettings', { ...(await readSettings()), remindToSaveSince });
    });
  const backup = backupActions({
    changed,
    saved: () => {
      const since = shown.state.value?.settings.remindToSaveSince ?? null;
      if (since !== null) void remindToSave(true);
    },
  });
  return {
    ...writingActions(shown),
    people,
    erasing,
    countOutlived,
    changeSettings: (part: Partial<Settings>) =>
      then(async () => {
        const [people, settings] = await Promise.all([readEveryone(), readSettings()]);
        await sendMessage('saveSettings', changeSettings(settings, part, people, asked()));
      }),
    remindToSave,
    allowNotifications: () => requestNotifications().catch(() => false),
    invite: (weekly: Invitation | null) =>
      then(async () => {
        await sendMessage('saveSettings', { ...(await readSettings()), weekly });
        if (!weekly?.notify) await removeNotifications();
      }),
    leave,
    tryAgain: changed,
    backup,
    async exportAll(): Promise<Saved> {
      return (await backup.save(null, () => undefined)) ?? 'nothing';
    },
    saveOwnWords: (text: string, ending: 'csv' | 'txt') =>
      saveAsFile(new Blob([text], { type: 'text/plain' }), ending),
    readErrors: async () => errorLogText(await readErrorLog()),
    emptyErrors: emptyErrorLog,
    eraseAll() {
      forgetUnsaved();
      return then(() => sendMessage('eraseAll'));
    },
    closeReturn: () => void then(() => sendMessage('closeReturn')),
    async closeLoss() {
      await forgetLoss();
      await changed();
    },
  };
}

/** Why people weren't kept: there are too many, or it couldn't be written. */
async function whyNotKept(people: Person[]): Promise<'full' | 'failed'> {
  const known = await readEveryone().catch(() => []);
  return fitsPeopleLimit(known, people) ? 'failed' : 'full';
}

/** When a change is asked for: now, on this device's clock. */
function asked() {
  const { at: now, offset } = hereAndNow();
  return { now, offset };
}

/** The options' actions. */
export type OptionsActions = ReturnType<typeof optionsActions>;
