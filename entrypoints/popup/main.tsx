import { render } from 'preact';
import * as z from 'zod/mini';
import { Popup } from '../../components/popup/Popup.tsx';
import { readLanguage } from '../../components/ui/read-language.ts';
import { sendMessage } from '../../platform/messages.ts';
import { loadPopup } from './load-popup.ts';
import { popupActions } from './popup-actions.ts';

z.config({ jitless: true });
readLanguage();

/** Draws the popup as things are now: everything is read first, so that one frame shows it all. */
async function draw(): Promise<void> {
  const state = await loadPopup();
  render(<Popup state={state} actions={popupActions(draw)} />, document.body);
  const { afterwards, here } = state;
  if (!afterwards || here.kind === 'private') return;
  await sendMessage('remark', { moment: afterwards.moment, asked: afterwards.asks });
}

void draw();
