import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import './Confirm.css';

interface ConfirmProps {
  /** What is about to happen; the dialog's heading. */
  title: string;
  /** What that means, in a sentence or two; several of them one beneath the other. */
  body: string | readonly string[];
  /** The verb on the button that does it. */
  verb: string;
  /** Called when the person wants it. */
  onConfirm: () => void;
  /** Another way to do it, which goes further: the verb on its button, and what it does. */
  further?: { verb: string; onConfirm: () => void };
  /** Called when they don't, also on Escape. */
  onCancel: () => void;
}

/** Asks once more before something of weight: a native modal dialog, open while rendered. */
export function Confirm(props: ConfirmProps) {
  const { title, body, verb, onConfirm, further, onCancel } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby="confirm-title" onClose={onCancel}>
      <h2 id="confirm-title">{title}</h2>
      {[body].flat().map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="confirm-ways">
        <Button autofocus onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
        <Button onClick={onConfirm}>{verb}</Button>
        {further && <Button onClick={further.onConfirm}>{further.verb}</Button>}
      </div>
    </dialog>
  );
}
