import { render } from 'preact';
import * as z from 'zod/mini';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { readLanguage } from '../../components/ui/read-language.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';
import { noteMirrors } from '../../screens/note-mirrors.ts';
import { holdFirstFrame } from '../../screens/popup/hold-first-frame.ts';
import { loadPopup } from '../../screens/popup/load-popup.ts';
import { popupActions } from '../../screens/popup/popup-actions.ts';

const letGo = holdFirstFrame();
z.config({ jitless: true });
readLanguage();

/** Draws the popup as things are now: everything is read first, so that one frame shows it all. */
async function draw(): Promise<void> {
  const state = await loadPopup();
  render(<Popup state={state} actions={popupActions(draw)} />, document.body);
  void noteAsked(state);
  void noteMirrors();
}

/** What is asked is asked once, whether it is answered or not. */
async function noteAsked({ afterwards, here }: PopupState): Promise<void> {
  if (!afterwards || here.kind === 'private') return;
  await sendMessage('sayAfterwards', { moment: afterwards.moment, asked: afterwards.asks });
}

draw().finally(letGo);
