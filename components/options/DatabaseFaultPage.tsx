import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import type { DatabaseFault } from '../ui/database-fault.ts';
import { EraseEverything } from './EraseEverything.tsx';
import { PageHeading } from './PageHeading.tsx';
import { type Saved, SaveFile } from './SaveFile.tsx';
import './DatabaseFaultPage.css';

/** What can be done where nothing can be read. */
export interface DatabaseFaultActions {
  /** Reads again. */
  tryAgain: () => Promise<void>;
  /** Saves what can be read as a file. */
  exportAll: () => Promise<Saved>;
  /** Forgets everything. Gives whether all of it is gone. */
  eraseAll: () => Promise<boolean>;
}

interface DatabaseFaultPageProps {
  fault: DatabaseFault;
  actions: DatabaseFaultActions;
}

/** In place of a page, when what Ebb keeps can't be read: why, and the ways there are. */
export function DatabaseFaultPage({ fault, actions }: DatabaseFaultPageProps) {
  return (
    <>
      <PageHeading
        title={i18n.t('faults.database.title')}
        purpose={i18n.t(`faults.database.${fault}`)}
      />
      <TryAgain onTryAgain={actions.tryAgain} />
      <p>
        <a href="#support">{i18n.t('support.title')}</a>
      </p>
      <section class="fault-way">
        <p class="quiet">{i18n.t('faults.database.saveAbout')}</p>
        <SaveFile verb={i18n.t('faults.database.save')} onSave={actions.exportAll} />
      </section>
      <section class="fault-way">
        <p class="quiet">{i18n.t('privacy.erase.body')}</p>
        <EraseEverything onErase={actions.eraseAll} />
      </section>
    </>
  );
}

/** Says so when it was of no use, or nobody would know that anything happened. */
function TryAgain({ onTryAgain }: { onTryAgain: () => Promise<void> }) {
  const [tried, setTried] = useState<'trying' | 'tried' | null>(null);
  const tryAgain = async () => {
    setTried('trying');
    await onTryAgain();
    setTried('tried');
  };
  return (
    <div class="fault-way">
      <Button look="main" aria-disabled={tried === 'trying'} onClick={tryAgain}>
        {i18n.t('faults.tryAgain')}
      </Button>
      <p role="status" class="quiet">
        {tried && i18n.t(`faults.database.${tried}`)}
      </p>
    </div>
  );
}
