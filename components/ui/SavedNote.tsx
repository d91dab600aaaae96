import { i18n } from '#i18n';

/** Says quietly that a change was kept, once there was one. */
export function SavedNote({ saves }: { saves: number }) {
  return (
    <p class="quiet" role="status">
      {saves > 0 && <span key={saves}>{i18n.t('ui.saved')}</span>}
    </p>
  );
}
