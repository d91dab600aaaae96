import { i18n } from '#i18n';

/** The word of the quick exit. */
export function LeaveButton({ onExit }: { onExit: () => void }) {
  return (
    <button type="button" class="plain" title={i18n.t('pause.leaveHint')} onClick={onExit}>
      {i18n.t('pause.leave')}
    </button>
  );
}
