import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { focusHeading } from './focus-heading.ts';
import './LossNotice.css';

interface LossNoticeProps {
  /** Where a saved file is brought in; null where that is on this page. */
  bringIn: { href: string; target?: string } | null;
  /** Called when the person has read it. */
  onClose: () => void;
}

/** Says that the browser cleared what was written down, what was kept, and what can still be done. */
export function LossNotice({ bringIn, onClose }: LossNoticeProps) {
  return (
    <aside class="loss-notice" aria-label={i18n.t('loss.label')}>
      <p>{i18n.t('loss.lost')}</p>
      <p>{i18n.t('loss.kept')}</p>
      <p class="loss-ways">
        {bringIn && (
          <a {...bringIn} rel="noreferrer">
            {i18n.t('loss.bringIn')}
          </a>
        )}
        <Button
          look="word"
          onClick={({ currentTarget }) => {
            focusHeading(currentTarget);
            onClose();
          }}
        >
          {i18n.t('ui.close')}
        </Button>
      </p>
    </aside>
  );
}
