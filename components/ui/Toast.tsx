import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { usePressedBelow } from './use-pressed-below.ts';
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

/**
 * Says what was done and offers to undo it. Stays until it is answered: nobody has to be quick. It comes at the
 * lower edge, or at the upper one where it would hide what was just pressed.
 */
export function Toast({ done, onClose }: ToastProps) {
  const isPressedBelow = usePressedBelow();
  return (
    <div role="status" class={isPressedBelow() ? 'toast toast-above' : 'toast'}>
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
