import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import './FaultNotice.css';

interface FaultNoticeProps {
  /** What went wrong, in a sentence. */
  sentence: string;
  onTryAgain: () => void;
}

/** Says within a page that something of it can't be shown, and offers to try again. */
export function FaultNotice({ sentence, onTryAgain }: FaultNoticeProps) {
  return (
    <div class="fault-notice" role="alert">
      <p>{sentence}</p>
      <Button onClick={onTryAgain}>{i18n.t('faults.tryAgain')}</Button>
    </div>
  );
}
