import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WordsView } from '../../core/pause/pause-view.ts';
import { Helped } from './Helped.tsx';
import { Press } from './Press.tsx';
import type { PauseRemark } from './pause-remark.ts';

interface OfTheseWordsProps {
  /** What stands there, if it is words. */
  words: WordsView | null;
  onRemark: (remark: PauseRemark) => void;
  /** Shows other words, and gives whether there were any; undefined once it was asked for. */
  onTurn: (() => Promise<boolean>) | undefined;
  onKeep: (words: string, kept: boolean) => Promise<boolean>;
}

/** What can be said of what stands there, and asked of words of Ebb's: to keep them, for others, why these. */
export function OfTheseWords({ words, onRemark, onTurn, onKeep }: OfTheseWordsProps) {
  const [kept, setKept] = useState(words?.kept);
  const [told, setTold] = useState<string>();
  const why = words?.why;
  return (
    <div class="chips">
      <Helped onRemark={onRemark} />
      {words && why && (
        <>
          <Press
            class="chip"
            aria-pressed={!!kept}
            onClick={async () => {
              if (await onKeep(words.id, !kept)) setKept(!kept);
              else setTold(i18n.t('pause.notKept'));
            }}
          >
            {i18n.t('pause.keep')}
          </Press>
          {onTurn && (
            <Press
              class="chip"
              onClick={async () => (await onTurn()) || setTold(i18n.t('pause.noOther'))}
            >
              {i18n.t('pause.another')}
            </Press>
          )}
          <Press class="chip" onClick={() => setTold(reasonsOf(why))}>
            {i18n.t('pause.why')}
          </Press>
        </>
      )}
      <p class="aside-line" role="status">
        {told}
      </p>
    </div>
  );
}

/** One sentence on what spoke for words. */
function reasonsOf(why: NonNullable<WordsView['why']>): string {
  if (why.length === 0) return i18n.t('pause.byTurns');
  const list = new Intl.ListFormat(i18n.t('pause.language'));
  return i18n.t('pause.because', [list.format(why.map((each) => i18n.t(`pause.reason.${each}`)))]);
}
