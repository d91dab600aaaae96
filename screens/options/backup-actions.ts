import type { BackupActions, Ended, Tell } from '../../components/backup/backup-actions.ts';
import { tableWords } from '../../components/backup/table-words.ts';
import type { Saved } from '../../components/options/SaveFile.tsx';
import { requestAccess } from '../../platform/access.ts';
import { BackupWorker, type LastAnswer } from '../../platform/backup/backup-worker.ts';
import { makeFile } from '../../platform/backup/make-file.ts';
import { saveAsFile } from '../../platform/backup/save-as-file.ts';
import type { Task } from '../../platform/backup/tasks.ts';
import { logError } from '../../platform/error-log.ts';
import { forgetLoss } from '../../platform/loss.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';
import { rescue } from '../../platform/rescue.ts';

interface Circumstances {
  /** Reads again what is stored, to show it. */
  changed: () => Promise<void>;
  /** Called when everything was saved. */
  saved: () => void;
}

/** What the options can do with files: a worker does it, and the background hears what has changed. */
export function backupActions({ changed, saved }: Circumstances): BackupActions {
  const worker = new BackupWorker();
  const change = async (
    task: Task,
    tell: Tell,
    then: () => Promise<void> = async () => undefined,
  ): Promise<Ended> => {
    // Without it too: on a full disk nothing can be noted, and the change may be made all the same.
    await sendMessage('bringsIn').catch(() => undefined);
    const answer = await worker.ask(task, tell);
    if (answer?.answer === 'changed') {
      const { before } = answer;
      // It is in, whatever comes of these.
      await sendMessage('broughtIn', { before })
        .then(then)
        .catch((reason) => logError('bring in', reason));
    }
    await changed();
    return endOf(answer);
  };
  return {
    async save(passphrase, tell) {
      const answer = await worker.ask({ task: 'save', passphrase }, tell);
      if (!answer) return null;
      if (answer.answer !== 'file') return saveWhatCanBeRead(passphrase);
      saveAsFile(answer.file, 'json');
      saved();
      return 'all';
    },
    async saveTable(tell) {
      const answer = await worker.ask({ task: 'saveTable', words: tableWords() }, tell);
      if (!answer) return null;
      if (answer.answer !== 'file') return 'nothing';
      saveAsFile(answer.file, 'csv');
      return 'all';
    },
    async read(file, passphrase, tell) {
      const answer = await worker.ask({ task: 'read', file, passphrase }, tell);
      if (answer?.answer === 'preview') return { ended: 'read', preview: answer.preview };
      if (answer?.answer === 'locked') return { ended: 'locked' };
      const end = endOf(answer);
      return end.ended === 'done' ? { ended: 'not', problem: 'failed' } : end;
    },
    bringIn: (ways, tell) => change({ task: 'bringIn', ways }, tell, forgetLoss),
    undo: (tell) => change({ task: 'undo' }, tell),
    stop: () => worker.stop(),
    allow: (people) =>
      void requestAccess(...people)
        .catch(() => false)
        .then(changed),
  };
}

/** Saves what can be read where not everything can be. */
async function saveWhatCanBeRead(passphrase: string | null): Promise<Saved> {
  const { backup, extent } = await rescue(Date.now());
  if (extent !== 'nothing') saveAsFile(await makeFile(backup, passphrase), 'json');
  return extent;
}

function endOf(answer: LastAnswer | null): Ended {
  if (!answer) return { ended: 'stopped' };
  if (answer.answer === 'problem') return { ended: 'not', problem: answer.problem };
  return { ended: 'done' };
}
