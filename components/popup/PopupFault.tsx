import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import type { DatabaseFault } from '../ui/database-fault.ts';
import { PopupLinks } from './PopupLinks.tsx';
import './Popup.css';

interface PopupFaultProps {
  /** Why what Ebb keeps can't be read; null when it is something else that went wrong. */
  fault: DatabaseFault | null;
  onTryAgain: () => void;
}

/** In place of the popup, when what it shows can't be read or drawn: why, and the ways there are. */
export function PopupFault({ fault, onTryAgain }: PopupFaultProps) {
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
      <PopupLinks pages={['privacy', 'support']} />
    </main>
  );
}
