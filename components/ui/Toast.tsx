import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import './Toast.css';

/** Something that was just done and can be taken back, or that couldn't be done. */
export interface Done {
  /** What was done, or why it wasn't, one sentence. */
  sentence: string;
  /** Takes it back; called in the click. Left out where nothing was done. */
  undo?: () => void;
}

interface ToastProps {
  /** What was just done; null when there is nothing to say. */
  done: Done | null;
  /** Called when the sentence can go. */
  onClose: () => void;
}

/** Says what was done and offers to undo it. Stays until it is answered: nobody has to be quick. */
export function Toast({ done, onClose }: ToastProps) {
  return (
    <div role="status" class="toast">
      {done && (
        <div class="toast-card">
          <p>{done.sentence}</p>
          {done.undo && (
            <Button
              look="word"
              onClick={() => {
                done.undo?.();
                onClose();
              }}
            >
              {i18n.t('ui.undo')}
            </Button>
          )}
          <Button look="word" onClick={onClose}>
            {i18n.t('ui.close')}
          </Button>
        </div>
      )}
    </div>
  );
}
