import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../ui/Field.tsx';

/** Takes a file that was exported before. Gives a sentence when it isn't one. */
export function Import({ onImport }: { onImport: (text: string) => Promise<boolean> }) {
  const [taken, setTaken] = useState<boolean | null>(null);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setTaken(await onImport(await file.text()));
    input.value = '';
  };
  return (
    <>
      <Field
        label={i18n.t('privacy.take.import')}
        hint={i18n.t('privacy.take.importHint')}
        error={taken === false ? i18n.t('privacy.take.problem') : null}
      >
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept="application/json,.json"
            onChange={(event) => take(event.currentTarget)}
          />
        )}
      </Field>
      <p role="status">{taken && i18n.t('privacy.take.imported')}</p>
    </>
  );
}
