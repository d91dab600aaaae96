import { useEffect, useRef } from 'preact/hooks';
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

/** How much of the lower edge it may hide, px. */
const hidden = 160;

/**
 * Says what was done and offers to undo it. Stays until it is answered: nobody has to be quick. It comes at the
 * lower edge, or at the upper one where it would hide what was just pressed.
 */
export function Toast({ done, onClose }: ToastProps) {
  const pressed = useRef(0);
  useEffect(() => {
    const remember = (event: MouseEvent) => {
      const { bottom } =
        event.target instanceof Element ? event.target.getBoundingClientRect() : { bottom: 0 };
      pressed.current = Math.max(bottom, event.clientY);
    };
    // Keys press by a click too.
    addEventListener('click', remember, { capture: true });
    return () => removeEventListener('click', remember, { capture: true });
  }, []);
  const isBelow = pressed.current > innerHeight - hidden;
  return (
    <div role="status" class={isBelow ? 'toast toast-above' : 'toast'}>
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
