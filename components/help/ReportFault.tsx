import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

interface ReportFaultProps {
  /** Where one can write of it. */
  address: string;
  /** Copies a text; gives whether it could. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Where to say that something is wrong: an address to copy, so that nothing is asked of the network. */
export function ReportFault({ address, onCopy }: ReportFaultProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section class="help-part">
      <h2>{i18n.t('help.report.title')}</h2>
      <p>{i18n.t('help.report.body')}</p>
      <p class="help-address">
        <code dir="ltr">{address}</code>{' '}
        <Button onClick={async () => setCopied(await onCopy(address))}>
          {i18n.t('help.report.copy')}
        </Button>
      </p>
      <p role="status" class="quiet">
        {copied !== null && i18n.t(`privacy.errors.${copied ? 'copied' : 'notCopied'}`)}
      </p>
      <p>
        {i18n.t('help.report.say')} <a href="#privacy">{i18n.t('help.report.noted')}</a>
      </p>
    </section>
  );
}
