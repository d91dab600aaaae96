import { render } from 'preact';
import { Pause } from '../../components/pause/Pause.tsx';
import pauseStyle from '../../components/pause/pause.css?inline';
import type { PauseRemark } from '../../components/pause/pause-remark.ts';
import { Opened } from '../../components/popup/Opened.tsx';
import tokens from '../../components/ui/tokens.css?inline';
import { isLasting, type Pass } from '../../core/guard/pass.ts';
import type { PauseRecord } from '../../core/moments/pause-record.ts';
import { revise } from '../../core/moments/revise.ts';
import { turnWords, wordsShown } from '../../core/moments/turn-words.ts';
import { shownIn } from '../../core/pause/shown-in.ts';
import { hereAndNow } from '../../platform/clock.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';
import { readPasses } from '../../platform/read.ts';
import { adoptStyle } from '../../platform/style.ts';
import { park } from '../park.ts';
import { whetherDone } from '../whether-done.ts';

/** "I feel like looking": asks for a pause without a page and draws it in place of the popup. */
export async function drawUrge(person: string): Promise<void> {
  const moment = crypto.randomUUID();
  const record = { moment, revision: 1, ...hereAndNow(), arrival: 'urge' as const, person };
  const view = await sendMessage('urge', record);
  document.body.className = 'urge';
  // In a root of its own, as on a page: the popup's style and the pause's don't mix.
  const root = document.body.attachShadow({ mode: 'open' });
  adoptStyle(root, tokens + pauseStyle);
  const opened = (pass: Pass) =>
    render(
      <Opened
        view={view}
        pass={pass}
        onEnd={() => whetherDone(sendMessage('endPass', pass.person))}
        onClose={() => window.close()}
      />,
      root,
    );
  const actions = actionsOf({ ...record, shown: shownIn(view) }, opened);
  render(<Pause view={view} {...actions} />, root);
}

/**
 * What the pause's buttons do when there is no page beneath: the popup closes, but for going on, where it says what
 * is open by that.
 */
function actionsOf(record: PauseRecord, onOpened: (pass: Pass) => void) {
  let newest = record;
  const tell = (change: Partial<PauseRecord>) => {
    newest = revise(newest, change);
    // Nobody is kept from going on because it can't be written down.
    return whetherDone(sendMessage('keep', newest));
  };
  return {
    onTurnBack: () => window.close(),
    async onChoose(choice: 'turned-back' | 'went-on' | 'safety', passMinutes?: number) {
      await tell({ choice, choseAt: Date.now(), passMinutes });
      if (choice === 'turned-back') return;
      const pass = choice === 'went-on' ? await passOf(record.person) : undefined;
      if (pass) onOpened(pass);
      else window.close();
    },
    onRemark: (said: PauseRemark) => void tell({ said: { ...newest.said, ...said } }),
    onPark: park,
    async onOtherWords() {
      const { said } = newest;
      const asked = { person: record.person ?? '', shown: wordsShown(newest), said };
      const words = await sendMessage('otherWords', asked);
      if (words) void tell(turnWords(newest, words.id));
      return words;
    },
    onKeepWords: (words: string, kept: boolean) =>
      sendMessage('keepWords', { words, kept }).catch(() => false),
    onOnlyWords: () => sendMessage('onlyWords', record.person ?? '').catch(() => false),
    onPickCountry: (country: string) =>
      sendMessage('pickCountry', { country, person: record.person }),
    onShowSupport: () => void sendMessage('openSupport'),
    async onExit() {
      await sendMessage('quickExit');
      window.close();
    },
  };
}

async function passOf(person: string | undefined): Promise<Pass | undefined> {
  const passes = await readPasses().catch(() => []);
  return passes.find((pass) => pass.person === person && isLasting(pass, Date.now()));
}
