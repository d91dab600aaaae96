import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { focusProblem } from '../people/focus-problem.ts';
import { Button } from '../ui/Button.tsx';
import { Field, type FieldTies } from '../ui/Field.tsx';

/** Fewer letters are found by trying. */
const fewestLetters = 12;

/** Asks for a new passphrase, twice, and says what it means to forget it. */
export function PassphraseForm({ onSave }: { onSave: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const isShort = [...passphrase].length < fewestLetters;
  const differs = passphrase !== again;
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    setAsked(true);
    if (isShort || differs) return focusProblem(event.currentTarget);
    onSave(passphrase);
    setPassphrase('');
    setAgain('');
    setAsked(false);
  };
  return (
    <form class="backup-form" noValidate onSubmit={submit}>
      <p>{i18n.t('save.sealed.about')}</p>
      <Field
        label={i18n.t('save.sealed.passphrase')}
        hint={i18n.t('save.sealed.passphraseHint')}
        error={asked && isShort ? i18n.t('save.sealed.tooShort') : null}
      >
        {(ties) => <NewPassphrase ties={ties} value={passphrase} onType={setPassphrase} />}
      </Field>
      <Field
        label={i18n.t('save.sealed.again')}
        error={asked && !isShort && differs ? i18n.t('save.sealed.notSame') : null}
      >
        {(ties) => <NewPassphrase ties={ties} value={again} onType={setAgain} />}
      </Field>
      <Button type="submit">{i18n.t('save.sealed.verb')}</Button>
    </form>
  );
}

interface NewPassphraseProps {
  ties: FieldTies;
  value: string;
  onType: (value: string) => void;
}

function NewPassphrase({ ties, value, onType }: NewPassphraseProps) {
  return (
    <input
      {...ties}
      type="password"
      autocomplete="new-password"
      value={value}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}
