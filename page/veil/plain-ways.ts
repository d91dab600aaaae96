import type { PauseRecord } from '../../core/moments/pause-record.ts';
import { leaveRecord } from '../outbox.ts';
import { styled } from '../styled.ts';
import type { Standing } from './standing.ts';

/**
 * Prepares the two ways in plain DOM, for when the words don't come, and gives what shows them.
 * Whatever fails then, both lead out: what was chosen is left in the outbox, and the page opens even
 * if that can't be.
 */
export function offerPlainWays(standing: Standing, record: PauseRecord): () => void {
  let { revision } = record;
  const way = (choice: 'turned-back' | 'went-on', lead: () => void) => {
    const button = styled('button', 'font:18px system-ui;padding:1em;margin:40vh 1em');
    const words = chrome.i18n.getMessage(choice.replace('-', '_'));
    button.ariaLabel = words;
    // Drawn as a list's mark is: `window.find` of the page looks for text, in closed roots too.
    button.append(styled('li', `list-style:inside"${words}"`));
    // Nobody but the person can press it: the page doesn't reach into a closed root.
    button.onclick = async () => {
      revision += 1;
      const chosen = { ...record, revision, choice, choseAt: Date.now() };
      try {
        await leaveRecord({ ...chosen, person: await standing.person });
      } finally {
        lead();
      }
    };
    return button;
  };
  const ways = [way('turned-back', standing.back), way('went-on', () => standing.open(true))];
  return () => {
    standing.drawn = true;
    standing.veil.dialog.replaceChildren(...ways);
  };
}
