import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import { Part } from '../ui/Part.tsx';
import { BroughtIn } from './BroughtIn.tsx';
import type { BackupActions } from './backup-actions.ts';
import { FileInput } from './FileInput.tsx';
import { FilePreview } from './FilePreview.tsx';
import { LockedFile } from './LockedFile.tsx';
import { UndoBringIn } from './UndoBringIn.tsx';
import { useBringIn } from './use-bring-in.ts';
import { Working } from './Working.tsx';
import './backup.css';

export interface BringInProps {
  /** Everyone, archived ones too. */
  people: readonly Person[];
  /** Whether Ebb has the access that pauses there take. */
  isAllowed: (reach: Reach) => boolean;
  /** Until when the file that was brought in last can be taken back, milliseconds UTC; null when none can. */
  undoableUntil: number | null;
  actions: BackupActions;
}

/** Brings in a file that was saved: first what it would do, then how, and a way back. */
export function BringIn({ people, isAllowed, undoableUntil, actions }: BringInProps) {
  const { step, work, read, bringIn, undo, leave, stop } = useBringIn(actions);
  return (
    <>
      <Part name="bringing in">{work && <Working work={work} onStop={stop} />}</Part>
      {step.at === 'preview' ? (
        <Part name="file preview">
          <FilePreview
            preview={step.preview}
            problem={step.problem ?? null}
            onBringIn={(ways) => bringIn(step.preview, ways)}
            onLeave={leave}
          />
        </Part>
      ) : step.at === 'locked' ? (
        <Part name="locked file">
          <LockedFile
            wrong={step.wrong}
            onOpen={(passphrase) => read(step.file, passphrase)}
            onLeave={leave}
          />
        </Part>
      ) : (
        <>
          {step.at === 'in' && (
            <Part name="brought in">
              <BroughtIn people={people} isAllowed={isAllowed} onAllow={actions.allow} />
            </Part>
          )}
          {undoableUntil !== null && (
            <Part name="taking back">
              <UndoBringIn until={undoableUntil} onUndo={undo} />
            </Part>
          )}
          <p role="status" class="backup-status">
            {step.at === 'back' && i18n.t('bringIn.undo.done')}
            {step.at === 'start' && step.stopped && i18n.t('bringIn.in.stopped')}
          </p>
          {step.at !== 'in' && (
            <Part name="choosing a file">
              <FileInput problem={(step.at === 'start' && step.problem) || null} onChoose={read} />
            </Part>
          )}
        </>
      )}
    </>
  );
}
