import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';

interface LockedFileProps {
  /** Whether the last passphrase didn't open it. */
  wrong: boolean;
  onOpen: (passphrase: string) => void;
  onLeave: () => void;
}

/** Asks for the passphrase of a file, as often as it takes. */
export function LockedFile({ wrong, onOpen, onLeave }: LockedFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  useEffect(() => input.current?.focus(), []);
  const open = (event: SubmitEvent) => {
    event.preventDefault();
    onOpen(passphrase);
    input.current?.focus();
  };
  return (
    <form class="backup-form" noValidate onSubmit={open}>
      <h2>{i18n.t('bringIn.locked.title')}</h2>
      <Field
        label={i18n.t('bringIn.locked.passphrase')}
        error={wrong ? i18n.t('bringIn.locked.wrong') : null}
      >
        {(ties) => (
          <input
            {...ties}
            ref={input}
            type="password"
            autocomplete="off"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="backup-ways">
        <Button look="main" type="submit">
          {i18n.t('bringIn.locked.open')}
        </Button>
        <Button onClick={onLeave}>{i18n.t('ui.cancel')}</Button>
      </p>
    </form>
  );
}
