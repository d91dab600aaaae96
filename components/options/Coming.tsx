import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

interface ComingProps {
  /** When it takes effect, milliseconds UTC. */
  from: number;
  /** Calls it off. */
  onKeep: () => void;
}

/** Says that a change was put off until the morning, and lets one call it off. */
export function Coming({ from, onKeep }: ComingProps) {
  const when = new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <section class="coming" role="status">
      <p>{i18n.t('settings.nextMorningComing', [when.format(from)])}</p>
      <Button onClick={onKeep}>{i18n.t('settings.nextMorningKeep')}</Button>
    </section>
  );
}
