import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

/** What came of saving everything: all of it could be read, some, or nothing. */
export type Saved = 'all' | 'some' | 'nothing';

interface SaveFileProps {
  /** What the button says. */
  verb: string;
  /** Saves what there is as one file; gives how much of it could be read. */
  onSave: () => Promise<Saved>;
}

/** Saves everything as one file, and says how much that was. */
export function SaveFile({ verb, onSave }: SaveFileProps) {
  const [saved, setSaved] = useState<Saved | null>(null);
  return (
    <>
      <Button onClick={async () => setSaved(await onSave())}>{verb}</Button>
      <p role="status" class="quiet">
        {saved && i18n.t(`privacy.take.saved.${saved}`)}
      </p>
    </>
  );
}
