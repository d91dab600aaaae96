import { i18n } from '#i18n';
import { NotSaved } from './NotSaved.tsx';
import type { Saves } from './use-saves.ts';
import './SavedNote.css';

/** Says quietly that a change was kept, once there was one, or that it wasn't; stays in sight at the bottom. */
export function SavedNote({ saves }: { saves: Saves }) {
  const { kept, again } = saves;
  return (
    <div class="saved-note">
      <p role="status" class="quiet">
        {kept > 0 && !again && <span key={kept}>{i18n.t('ui.saved')}</span>}
      </p>
      <NotSaved saves={saves} />
    </div>
  );
}
