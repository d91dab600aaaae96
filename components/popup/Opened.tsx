import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Pass } from '../../core/guard/pass.ts';
import type { PauseView } from '../../core/pause/pause-view.ts';
import { spoken } from '../in-page/spoken.ts';
import { clockTime } from '../ui/clock-time.ts';

interface OpenedProps {
  /** The pause it follows; it wears the same colours. */
  view: Pick<PauseView, 'nickname' | 'look' | 'scheme'>;
  /** What was given for going on. */
  pass: Pick<Pass, 'until' | 'visit'>;
  /** Ends it; gives whether it is ended. */
  onEnd: () => Promise<boolean>;
  onClose: () => void;
}

/** After going on where no page waits: what is open now and until when, and a way to end it. */
export function Opened({ view, pass, onEnd, onClose }: OpenedProps) {
  const sentence = useRef<HTMLParagraphElement>(null);
  const [isKept, setKept] = useState(false);
  useLayoutEffect(() => sentence.current?.focus(), []);
  const end = async () => ((await onEnd()) ? onClose() : setKept(true));
  const { nickname, look, scheme } = view;
  return (
    <main class={`pause look-${look}`} {...spoken()} style={{ colorScheme: scheme }}>
      <div class="bones">
        <div class="heart">
          <p ref={sentence} class="words middling" tabIndex={-1}>
            {pass.visit
              ? i18n.t('popup.opened.visit', [nickname])
              : i18n.t('popup.opened.until', [nickname, clockTime(pass.until)])}
          </p>
          <p class="aside-line" role="status">
            {isKept && i18n.t('ui.notChanged')}
          </p>
        </div>
        <div class="choices">
          <button type="button" class="choice" onClick={end}>
            {i18n.t('popup.end')}
          </button>
          <button type="button" class="choice" onClick={onClose}>
            {i18n.t('ui.close')}
          </button>
        </div>
      </div>
    </main>
  );
}
