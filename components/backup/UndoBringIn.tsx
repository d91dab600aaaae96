import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

interface UndoBringInProps {
  /** Until when it can be taken back, milliseconds UTC. */
  until: number;
  onUndo: () => void;
}

/** Offers to take back the file that was brought in last. */
export function UndoBringIn({ until, onUndo }: UndoBringInProps) {
  const when = new Intl.DateTimeFormat(i18n.t('pause.language'), {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <section class="backup-section">
      <p>{i18n.t('bringIn.undo.until', [when.format(until)])}</p>
      <Button onClick={onUndo}>{i18n.t('bringIn.undo.verb')}</Button>
    </section>
  );
}
