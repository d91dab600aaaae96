import { render } from 'preact';
import type { Tried } from '../../components/options/TryPause.tsx';
import { Pause } from '../../components/pause/Pause.tsx';
import pauseStyle from '../../components/pause/pause.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import type { PauseView } from '../../core/pause/pause-view.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';
import { adoptStyle } from '../../platform/style.ts';
import { leave } from '../leave.ts';
import { park } from '../park.ts';

/** Shows a pause in front of the page and gives how it ended. Only a thought that is parked in it is kept. */
export async function tryPause(view: PauseView): Promise<Tried> {
  const dialog = document.createElement('dialog');
  dialog.className = 'tried-pause';
  dialog.setAttribute('aria-label', document.title);
  // In a root of its own, as on a page: the page's style and the pause's don't mix.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyle(root, tokens + pauseStyle);
  dialog.append(host);
  document.body.append(dialog);
  const ended = new Promise<Tried>((resolve) => {
    // Closed by Escape, too.
    dialog.addEventListener('close', () => resolve(asTried(dialog.returnValue)), { once: true });
  });
  dialog.showModal();
  render(<Pause view={view} {...actionsIn(dialog)} />, root);
  const tried = await ended;
  render(null, root);
  dialog.remove();
  return tried;
}

function asTried(value: string): Tried {
  return value === 'turned-back' || value === 'went-on' ? value : 'left';
}

/** What the pause's buttons do when there is no page beneath: it closes. */
function actionsIn(dialog: HTMLDialogElement) {
  return {
    onTurnBack: () => dialog.close('turned-back'),
    onChoose(choice: 'turned-back' | 'went-on' | 'safety') {
      if (choice !== 'turned-back') dialog.close('went-on');
    },
    onRemark: () => undefined,
    onOtherWords: async () => null,
    // Nothing is kept of a pause that is only tried.
    onKeepWords: async () => false,
    // It is before nobody, so there is nobody to keep it of.
    onOnlyWords: async () => false,
    onPark: park,
    onPickCountry: (country: string) => sendMessage('pickCountry', { country }),
    onShowSupport: () => void sendMessage('openSupport'),
    onExit: leave,
  };
}
