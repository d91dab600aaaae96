import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';

interface EraseEverythingProps {
  /** Forgets everything. Gives whether all of it is gone. */
  onErase: () => Promise<boolean>;
}

/** Erases everything, after asking once more, and says what came of it. */
export function EraseEverything({ onErase }: EraseEverythingProps) {
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState<'done' | 'failed' | null>(null);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{i18n.t('privacy.erase.verb')}</Button>
      <p role="status">{erased && i18n.t(`privacy.erase.${erased}`)}</p>
      {asking && (
        <Confirm
          title={i18n.t('privacy.erase.ask')}
          body={i18n.t('privacy.erase.askBody')}
          verb={i18n.t('privacy.erase.confirm')}
          onCancel={() => setAsking(false)}
          onConfirm={async () => {
            setAsking(false);
            setErased((await onErase()) ? 'done' : 'failed');
          }}
        />
      )}
    </>
  );
}
