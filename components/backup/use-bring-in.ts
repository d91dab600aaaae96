import { useState } from 'preact/hooks';
import type { Ways } from '../../core/backup/part.ts';
import type { Preview } from '../../core/backup/preview.ts';
import type { Problem } from '../../core/backup/read-backup.ts';
import type { BackupActions, Ended } from './backup-actions.ts';
import { useWork } from './use-work.ts';

/** Where one is with a file. */
export type Step =
  /** None was chosen, or one that couldn't be taken; or the last thing was stopped. */
  | { at: 'start'; problem?: Problem; stopped?: true }
  /** It was saved with a passphrase. */
  | { at: 'locked'; file: File; wrong: boolean }
  /** It was read, and nothing is changed yet. */
  | { at: 'preview'; preview: Preview; problem?: Problem }
  /** It is in. */
  | { at: 'in' }
  /** It was taken back. */
  | { at: 'back' };

/** The way of a file from being chosen to being in, and back again. */
export function useBringIn(actions: BackupActions) {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const { work, run } = useWork();
  const finish = (ended: Ended | undefined, done: Step, not: (problem: Problem) => Step) => {
    if (!ended) return;
    if (ended.ended === 'done') setStep(done);
    else setStep(ended.ended === 'stopped' ? { at: 'start', stopped: true } : not(ended.problem));
  };
  return {
    step,
    work,
    async read(file: File, passphrase: string | null = null) {
      const looked = await run('reading', (tell) => actions.read(file, passphrase, tell));
      if (!looked) return;
      if (looked.ended === 'read') setStep({ at: 'preview', preview: looked.preview });
      else if (looked.ended === 'locked') setStep({ at: 'locked', file, wrong: false });
      else if (looked.ended === 'stopped') setStep({ at: 'start', stopped: true });
      else if (looked.problem === 'wrongPassphrase') setStep({ at: 'locked', file, wrong: true });
      else setStep({ at: 'start', problem: looked.problem });
    },
    async bringIn(preview: Preview, ways: Ways) {
      const ended = await run('bringing', (tell) => actions.bringIn(ways, tell));
      finish(ended, { at: 'in' }, (problem) => ({ at: 'preview', preview, problem }));
    },
    async undo() {
      const ended = await run('back', (tell) => actions.undo(tell));
      finish(ended, { at: 'back' }, (problem) => ({ at: 'start', problem }));
    },
    leave: () => setStep({ at: 'start' }),
    stop: actions.stop,
  };
}
