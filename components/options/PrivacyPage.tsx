import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Import, type Imported } from './Import.tsx';
import { PageHeading } from './PageHeading.tsx';
import './PrivacyPage.css';

/** What can be done with everything there is. */
interface PrivacyActions {
  /** Saves everything as one file. */
  exportAll: () => void;
  /** Takes a file's text in; gives what came of it. */
  importAll: (text: string) => Promise<Imported>;
  /** Forgets everything. */
  eraseAll: () => Promise<void>;
}

interface PrivacyPageProps {
  actions: PrivacyActions;
  /** How many entries could not be read. */
  unread: number;
}

/** What is kept and what isn't, and the ways to take it along or to erase it. */
export function PrivacyPage({ actions, unread }: PrivacyPageProps) {
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  return (
    <>
      <PageHeading title={i18n.t('privacy.title')} purpose={i18n.t('privacy.purpose')} />
      <Passage name="kept">{unread > 0 && <p>{i18n.t('privacy.unread', unread)}</p>}</Passage>
      <Passage name="notKept" />
      <Passage name="shared" />
      <Passage name="private" />
      <section class="privacy-passage">
        <h2>{i18n.t('privacy.take.title')}</h2>
        <p>{i18n.t('privacy.take.body')}</p>
        <Button onClick={actions.exportAll}>{i18n.t('privacy.take.export')}</Button>
        <Import onImport={actions.importAll} />
      </section>
      <section class="privacy-passage">
        <h2>{i18n.t('privacy.erase.title')}</h2>
        <p>{i18n.t('privacy.erase.body')}</p>
        <Button onClick={() => setAsking(true)}>{i18n.t('privacy.erase.verb')}</Button>
        <p role="status">{erased && i18n.t('privacy.erase.done')}</p>
      </section>
      {asking && (
        <Confirm
          title={i18n.t('privacy.erase.ask')}
          body={i18n.t('privacy.erase.askBody')}
          verb={i18n.t('privacy.erase.confirm')}
          onCancel={() => setAsking(false)}
          onConfirm={async () => {
            setAsking(false);
            await actions.eraseAll();
            setErased(true);
          }}
        />
      )}
    </>
  );
}

interface PassageProps {
  name: 'kept' | 'notKept' | 'shared' | 'private';
  children?: ComponentChildren;
}

function Passage({ name, children }: PassageProps) {
  return (
    <section class="privacy-passage">
      <h2>{i18n.t(`privacy.${name}.title`)}</h2>
      <p>{i18n.t(`privacy.${name}.body`)}</p>
      {children}
    </section>
  );
}
