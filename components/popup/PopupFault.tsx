import { i18n } from '#i18n';
import { directory } from '../support/directory.ts';
import { Button } from '../ui/Button.tsx';
import type { DatabaseFault } from '../ui/database-fault.ts';
import { useThreeShifts } from '../ui/use-three-shifts.ts';
import { PopupLinks } from './PopupLinks.tsx';
import './Popup.css';

interface PopupFaultProps {
  /** Why what Ebb keeps can't be read; null when it is something else that went wrong. */
  fault: DatabaseFault | null;
  onTryAgain: () => void;
  /** Called for the quick exit. */
  onLeave: () => void;
}

/** In place of the popup, when what it shows can't be read or drawn: why, and the ways there are, to people as well. */
export function PopupFault({ fault, onTryAgain, onLeave }: PopupFaultProps) {
  useThreeShifts(onLeave);
  return (
    <main class="popup">
      <h1 class="unseen">{i18n.t('name')}</h1>
      <div class="popup-here" role="status">
        <p>{fault ? i18n.t('faults.database.title') : i18n.t('faults.page.title')}</p>
        <p class="quiet">
          {fault ? i18n.t(`faults.database.${fault}`) : i18n.t('faults.page.body')}
        </p>
      </div>
      <Button onClick={onTryAgain}>{i18n.t('faults.tryAgain')}</Button>
      <p class="quiet">
        {i18n.t('pause.help.danger')} {i18n.t('pause.help.everywhere')}{' '}
        <a href={`https://${directory}`} target="_blank" rel="noreferrer">
          {directory}
        </a>
      </p>
      <PopupLinks pages={['privacy', 'support', 'privacy/save', 'erase']} onLeave={onLeave} />
    </main>
  );
}
