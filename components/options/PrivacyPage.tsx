import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { WrittenKind } from '../../core/erasing/removed.ts';
import type { Keeping } from '../../core/settings/keeping.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Part } from '../ui/Part.tsx';
import { EraseEverything } from './EraseEverything.tsx';
import { ErrorLog, type ErrorLogActions } from './ErrorLog.tsx';
import { KeepingChoice } from './KeepingChoice.tsx';
import { PageHeading } from './PageHeading.tsx';
import './PrivacyPage.css';

/** What can be done with everything there is. */
export interface PrivacyActions extends ErrorLogActions {
  /** Forgets everything. Gives whether all of it is gone. */
  eraseAll: () => Promise<boolean>;
  /** Counts what is older than it would be kept. */
  countOutlived: (keeping: Keeping) => Promise<Record<WrittenKind, number>>;
  /** Keeps a change of the settings. Gives whether it is kept. */
  changeSettings: (change: Partial<Settings>) => Promise<boolean>;
}

interface PrivacyPageProps {
  /** How Ebb is set; null where that can't be read. */
  settings: Settings | null;
  actions: PrivacyActions;
  /** How many entries could not be read. */
  unread: number;
}

/** What is kept and what isn't, and the ways to take it along or to erase it. */
export function PrivacyPage({ settings, actions, unread }: PrivacyPageProps) {
  return (
    <>
      <PageHeading title={i18n.t('privacy.title')} purpose={i18n.t('privacy.purpose')} />
      <Passage name="kept">
        <p>
          <a href="#privacy/written">{i18n.t('privacy.written.open')}</a>
        </p>
        {unread > 0 && <p>{i18n.t('privacy.unread', unread)}</p>}
      </Passage>
      <Passage name="notKept" />
      <Passage name="shared" />
      <Passage name="private" />
      {settings && (
        <section class="privacy-passage">
          <h2>{i18n.t('privacy.keeping.title')}</h2>
          <Part name="keeping">
            <KeepingChoice
              keeping={settings.keeping}
              countOutlived={actions.countOutlived}
              onChange={(keeping) => actions.changeSettings({ keeping })}
            />
          </Part>
        </section>
      )}
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
        <p class="quiet">{i18n.t('privacy.erase.disk')}</p>
        <Part name="erasing">
          <EraseEverything onErase={actions.eraseAll} />
        </Part>
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
