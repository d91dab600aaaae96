import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Kind } from '../../core/moments/moment.ts';
import type { PauseView } from '../../core/pause/pause-view.ts';
import { Breath } from './Breath.tsx';
import { Grounding } from './Grounding.tsx';
import { Varies } from './Varies.tsx';
import { Words } from './Words.tsx';

interface PauseBodyProps {
  view: PauseView;
  /** Which kind it is by now. */
  kind: Kind;
  /** Looks around instead of breathing. */
  onInstead: () => void;
  /** Where the focus begins, if there are words. */
  start: RefObject<HTMLParagraphElement | null>;
  /** Has words only from now on; gives whether that is kept. */
  onOnlyWords: () => Promise<boolean>;
}

/**
 * What stands between the name and the two ways: the words, or what this kind has instead. Where there are no words to
 * show it is a quiet minute: an empty place looks broken, and would tell that there was a look for safety.
 */
export function PauseBody({ view, kind, start, onInstead, onOnlyWords }: PauseBodyProps) {
  const ofWords = kind === 'words' || kind === 'note';
  return (
    <div class="heart">
      {ofWords && view.words && (
        <Words
          key={view.words.id}
          text={view.words.text}
          longer={view.words.longer}
          start={start}
          own={kind === 'note'}
        />
      )}
      {kind === 'breath' && <Breath view={view} onInstead={onInstead} />}
      {kind === 'grounding' && <Grounding />}
      {(kind === 'quiet' || (ofWords && !view.words)) && (
        <p class="words long" ref={start} tabIndex={-1}>
          {i18n.t('pause.quiet')}
        </p>
      )}
      {view.plan && (
        <p class="aside-line">{i18n.t('pause.planned', [view.plan.replace(/[.。]$/, '')])}</p>
      )}
      {view.lookedBack && (
        <p class="aside-line">
          {i18n.t('pause.lookedBack', view.lookedBack.looks, [
            String(view.lookedBack.looks),
            String(view.lookedBack.heavier),
          ])}
        </p>
      )}
      {view.varies && <Varies onOnlyWords={onOnlyWords} />}
    </div>
  );
}
