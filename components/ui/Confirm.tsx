import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import './Confirm.css';

interface ConfirmProps {
  /** What is about to happen; the dialog's heading. */
  title: string;
  /** What that means, in a sentence or two. */
  body: string;
  /** The verb on the button that does it. */
  verb: string;
  /** Called when the person wants it. */
  onConfirm: () => void;
  /** Called when they don't, also on Escape. */
  onCancel: () => void;
}

/** Asks once more before something that can't be undone: a native modal dialog, open while rendered. */
export function Confirm({ title, body, verb, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby="confirm-title" onClose={onCancel}>
      <h2 id="confirm-title">{title}</h2>
      <p>{body}</p>
      <div class="confirm-ways">
        <Button autofocus onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
        <Button onClick={onConfirm}>{verb}</Button>
      </div>
    </dialog>
  );
}
