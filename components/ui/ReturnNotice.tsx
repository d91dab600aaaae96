import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { dayAndTime } from './day-and-time.ts';
import { focusHeading } from './focus-heading.ts';
import './LossNotice.css';

/** That pauses are back. */
export interface ReturnNoticeProps {
  /** Since when, milliseconds UTC. */
  at: number;
  /** What they call whose pauses these are; null for everyone's. */
  nickname: string | null;
  /** Called when the person has read it. */
  onClose: () => void;
}

/** Says, once, that pauses that were off for long are back. */
export function ReturnNotice({ at, nickname, onClose }: ReturnNoticeProps) {
  return (
    <aside class="loss-notice" aria-label={i18n.t('off.backLabel')}>
      <p>{sentence(at, nickname)}</p>
      <p class="loss-ways">
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

function sentence(at: number, nickname: string | null): string {
  const since = new Date(at);
  const isToday = since.toDateString() === new Date().toDateString();
  if (isToday && since.getHours() < 12) {
    return nickname === null
      ? i18n.t('off.back.morning')
      : i18n.t('off.back.morningFor', [nickname]);
  }
  const day = dayAndTime(at);
  return nickname === null
    ? i18n.t('off.back.since', [day])
    : i18n.t('off.back.sinceFor', [nickname, day]);
}
