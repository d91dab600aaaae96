import { i18n } from '#i18n';
import { NotSaved } from './NotSaved.tsx';
import { usePressedBelow } from './use-pressed-below.ts';
import type { Saves } from './use-saves.ts';
import './SavedNote.css';

/**
 * Says quietly that a change was kept, once there was one, or that it wasn't. It stays in sight at the bottom, or at
 * the top where it would hide what was just pressed.
 */
export function SavedNote({ saves }: { saves: Saves }) {
  const { kept, again } = saves;
  const isPressedBelow = usePressedBelow();
  return (
    <div class={isPressedBelow() ? 'saved-note saved-note-above' : 'saved-note'}>
      <p role="status" class="quiet">
        {kept > 0 && !again && <span key={kept}>{i18n.t('ui.saved')}</span>}
      </p>
      <NotSaved saves={saves} />
    </div>
  );
}
