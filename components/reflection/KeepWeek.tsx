import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

interface KeepWeekProps {
  /** Gives the week as text, when it is asked for. */
  asText: () => string;
}

/** Ways to keep a week: on paper, or as text. */
export function KeepWeek({ asText }: KeepWeekProps) {
  const [note, setNote] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(asText()).then(
      () => setNote(i18n.t('week.keepIt.copied')),
      () => setNote(i18n.t('week.keepIt.notCopied')),
    );
  return (
    <p class="keep-week">
      <Button look="word" onClick={() => window.print()}>
        {i18n.t('week.keepIt.print')}
      </Button>
      <Button look="word" onClick={copy}>
        {i18n.t('week.keepIt.copy')}
      </Button>
      <span class="quiet" role="status">
        {note}
      </span>
    </p>
  );
}
