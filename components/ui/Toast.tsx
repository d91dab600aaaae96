import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import './Toast.css';

/** Something that was just done and can be taken back, or that couldn't be done. */
export interface Done {
  /** What was done, or why it wasn't, one sentence. */
  sentence: string;
  /** Takes it back; called in the click. Left out where nothing was done. */
  undo?: () => void;
  /** What else can be done about it, and what the button for it says. */
  also?: { label: string; act: () => void };
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
          {done.also && (
            <Button
              look="word"
              onClick={() => {
                done.also?.act();
                onClose();
              }}
            >
              {done.also.label}
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
