import { render } from 'preact';
import { Pause } from '../../components/pause/Pause.tsx';
import pauseStyle from '../../components/pause/pause.css?inline';
import type { PauseRemark } from '../../components/pause/pause-remark.ts';
import tokens from '../../components/ui/tokens.css?inline';
import type { PauseView } from '../../core/pause/pause-view.ts';
import { sendMessage } from '../../platform/messages.ts';
import { adoptStyle } from '../../platform/style.ts';

/** "I feel like looking": asks for a pause without a page and draws it in place of the popup. */
export async function drawUrge(person: string): Promise<void> {
  const at = Date.now();
  const offset = -new Date(at).getTimezoneOffset();
  const moment = crypto.randomUUID();
  const view = await sendMessage('urge', { moment, at, offset, arrival: 'urge', person });
  document.body.className = 'urge';
  // In a root of its own, as on a page: the popup's style and the pause's don't mix.
  const root = document.body.attachShadow({ mode: 'open' });
  adoptStyle(root, tokens + pauseStyle);
  render(<Pause view={view} {...wire(view)} />, root);
}

/** What the pause's buttons do when there is no page beneath: the popup closes. */
function wire({ moment, person }: PauseView) {
  return {
    onTurnBack: () => window.close(),
    async onChoose(choice: 'turned-back' | 'went-on' | 'safety', passMinutes?: number) {
      const minutes = passMinutes === undefined ? {} : { passMinutes };
      await sendMessage('choose', { moment, person, choice, at: Date.now(), ...minutes });
      if (choice !== 'turned-back') window.close();
    },
    onRemark: (said: PauseRemark) => void sendMessage('remark', { moment, ...said }),
    onPark: (text: string) =>
      void sendMessage('park', { id: crypto.randomUUID(), at: Date.now(), text }),
    async onExit() {
      await sendMessage('leaveTab');
      window.close();
    },
  };
}
