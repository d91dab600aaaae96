import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import './ErrorLog.css';

/** What can be done with the errors that were noted. */
export interface ErrorLogActions {
  /** Reads them as text, a line for each; empty when there are none. */
  readErrors: () => Promise<string>;
  /** Forgets them. */
  emptyErrors: () => Promise<void>;
}

/** What went wrong in Ebb of late: to look at, to copy for someone who may help, and to be emptied. */
export function ErrorLog({ actions }: { actions: ErrorLogActions }) {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const read = () => actions.readErrors().catch(() => '');
  useEffect(() => void read().then(setText), []);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setNote(i18n.t('privacy.errors.copied')),
      () => setNote(i18n.t('privacy.errors.notCopied')),
    );
  const empty = async () => {
    await actions.emptyErrors().catch(() => undefined);
    setText(await read());
    setNote(i18n.t('privacy.errors.emptied'));
  };
  return (
    <section class="privacy-passage">
      <h2>{i18n.t('privacy.errors.title')}</h2>
      <p>{i18n.t('privacy.errors.body')}</p>
      {text === '' ? (
        <p class="quiet">{i18n.t('privacy.errors.none')}</p>
      ) : (
        <Disclosure summary={i18n.t('privacy.errors.see')}>
          <textarea
            class="error-log"
            aria-label={i18n.t('privacy.errors.title')}
            autocomplete="off"
            readOnly
            rows={8}
            value={text}
          />
          <p class="error-log-ways">
            <Button look="word" onClick={copy}>
              {i18n.t('privacy.errors.copy')}
            </Button>
            <Button look="word" onClick={empty}>
              {i18n.t('privacy.errors.empty')}
            </Button>
          </p>
        </Disclosure>
      )}
      <p role="status" class="quiet">
        {note}
      </p>
    </section>
  );
}
