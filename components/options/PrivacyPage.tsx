import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Part } from '../ui/Part.tsx';
import { EraseEverything } from './EraseEverything.tsx';
import { ErrorLog, type ErrorLogActions } from './ErrorLog.tsx';
import { PageHeading } from './PageHeading.tsx';
import './PrivacyPage.css';

/** What can be done with everything there is. */
export interface PrivacyActions extends ErrorLogActions {
  /** Forgets everything. Gives whether all of it is gone. */
  eraseAll: () => Promise<boolean>;
}

interface PrivacyPageProps {
  actions: PrivacyActions;
  /** How many entries could not be read. */
  unread: number;
}

/** What is kept and what isn't, and the ways to take it along or to erase it. */
export function PrivacyPage({ actions, unread }: PrivacyPageProps) {
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
        <p class="privacy-ways">
          <a href="#privacy/save">{i18n.t('save.title')}</a>
          <a href="#privacy/bring-in">{i18n.t('bringIn.title')}</a>
        </p>
      </section>
      <section class="privacy-passage">
        <h2>{i18n.t('privacy.erase.title')}</h2>
        <p>{i18n.t('privacy.erase.body')}</p>
        <EraseEverything onErase={actions.eraseAll} />
      </section>
      <Part name="errors">
        <ErrorLog actions={actions} />
      </Part>
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
