import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PageHeading } from '../options/PageHeading.tsx';
import type { Saved } from '../options/SaveFile.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Part } from '../ui/Part.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { BackupActions, Tell } from './backup-actions.ts';
import { PassphraseForm } from './PassphraseForm.tsx';
import { useWork } from './use-work.ts';
import { Working } from './Working.tsx';
import './backup.css';

interface SavePageProps {
  /** Whether one is reminded to save now and then; null when that isn't known. */
  reminds: boolean | null;
  /** Turns the reminder on or off. */
  onRemind: (reminds: boolean) => void;
  actions: BackupActions;
}

/** The ways to save what is here: a file with everything, the same with a passphrase, the pauses as a table. */
export function SavePage({ reminds, onRemind, actions }: SavePageProps) {
  const { work, run } = useWork();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async (does: (tell: Tell) => Promise<Saved | null>) => {
    setSaved(null);
    setSaved((await run('saving', does)) ?? null);
  };
  return (
    <>
      <PageHeading title={i18n.t('save.title')} purpose={i18n.t('save.purpose')} />
      <section class="backup-section">
        <p>{i18n.t('save.plain')}</p>
        <Button look="main" onClick={() => save((tell) => actions.save(null, tell))}>
          {i18n.t('save.verb')}
        </Button>
        <Part name="saving">{work && <Working work={work} onStop={actions.stop} />}</Part>
        <p role="status">{saved && i18n.t(`privacy.take.saved.${saved}`)}</p>
      </section>
      <section class="backup-section">
        <Part name="passphrase">
          <Disclosure summary={i18n.t('save.sealed.summary')}>
            <PassphraseForm
              onSave={(passphrase) => save((tell) => actions.save(passphrase, tell))}
            />
          </Disclosure>
        </Part>
        <Part name="table">
          <Disclosure summary={i18n.t('save.table.summary')}>
            <div class="backup-section">
              <p>{i18n.t('save.table.about')}</p>
              <Button onClick={() => save(actions.saveTable)}>{i18n.t('save.table.verb')}</Button>
            </div>
          </Disclosure>
        </Part>
      </section>
      {reminds !== null && (
        <Part name="reminder">
          <Switch
            label={i18n.t('save.remind.label')}
            about={i18n.t('save.remind.about')}
            on={reminds}
            onSwitch={onRemind}
          />
        </Part>
      )}
    </>
  );
}
