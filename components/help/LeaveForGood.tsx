import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WhichBrowser } from '../options/which-browser.ts';
import { Button } from '../ui/Button.tsx';

interface LeaveForGoodProps {
  browser: WhichBrowser;
  /** Takes Ebb out of the browser, which asks first; gives false where it wasn't. Null where it can't be asked. */
  onRemove: (() => Promise<boolean>) | null;
}

/** How to take Ebb out for good, with what can be kept before. */
export function LeaveForGood({ browser, onRemove }: LeaveForGoodProps) {
  const [stayed, setStayed] = useState(false);
  return (
    <section class="help-part">
      <h2>{i18n.t('help.leave.title')}</h2>
      <p>{i18n.t('help.leave.body')}</p>
      <p>
        <a href="#privacy/save">{i18n.t('help.leave.save')}</a>
      </p>
      {onRemove && (
        <p>
          <Button onClick={async () => setStayed(!(await onRemove()))}>
            {i18n.t('help.leave.verb')}
          </Button>
        </p>
      )}
      <p role="status" class="quiet">
        {stayed && i18n.t('help.leave.stayed')}
      </p>
      <p class="quiet">{i18n.t(`browser.remove.${browser}`)}</p>
    </section>
  );
}
