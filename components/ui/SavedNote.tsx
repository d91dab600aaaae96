import { i18n } from '#i18n';
import './SavedNote.css';

/** Says quietly that a change was kept, once there was one; stays in sight at the bottom. */
export function SavedNote({ saves }: { saves: number }) {
  return (
    <p class="saved-note quiet" role="status">
      {saves > 0 && <span key={saves}>{i18n.t('ui.saved')}</span>}
    </p>
  );
}
