import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { mostPeople } from '../../core/people/person.ts';
import { Field } from '../ui/Field.tsx';

/** What came of a file: it is in, it isn't one of Ebb's, it would list too many people, or it couldn't be written. */
export type Imported = 'done' | 'unreadable' | 'full' | 'failed';

/** Takes a file that was exported before. Gives a sentence when it can't be. */
export function Import({ onImport }: { onImport: (text: string) => Promise<Imported> }) {
  const [taken, setTaken] = useState<Imported | null>(null);
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
        error={problemIn(taken)}
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
      <p role="status">{taken === 'done' && i18n.t('privacy.take.imported')}</p>
    </>
  );
}

function problemIn(taken: Imported | null): string | null {
  if (taken === 'full') return i18n.t('privacy.take.full', [mostPeople]);
  if (taken === 'failed') return i18n.t('privacy.take.failed');
  return taken === 'unreadable' ? i18n.t('privacy.take.problem') : null;
}
