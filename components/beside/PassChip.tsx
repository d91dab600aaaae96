import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { spoken } from '../in-page/spoken.ts';
import { useTrustedEvents } from '../in-page/use-trusted-events.ts';
import { HelpButton } from './HelpButton.tsx';
import { LeaveButton } from './LeaveButton.tsx';

interface PassChipProps {
  /** When the pass ends, milliseconds UTC; null for this visit. Shown in the device's own time. */
  until: number | null;
  /** Whether half a minute is left. */
  soon?: boolean;
  /** What was hoped for, in their own word; null or left out when there is none. */
  hope?: string | null;
  /** Called when the person ends it early. */
  onEnd: () => void;
  /** Called when help is wanted. */
  onHelp: () => void;
  /** Called for the quick exit. */
  onExit: () => void;
}

/**
 * Quietly says, over the page, that a pass is there and until when. It says a time, so nothing
 * ticks; half a minute before its end it says that once.
 */
export function PassChip({ until, soon = false, hope, onEnd, onHelp, onExit }: PassChipProps) {
  const root = useRef<HTMLElement>(null);
  useTrustedEvents(root);
  return (
    <aside
      ref={root}
      class="beside pass-chip"
      aria-label={i18n.t('pause.pass.label')}
      {...spoken()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M2 10c3-3 6-3 10 0s7 3 10 0M2 16c3-3 6-3 10 0s7 3 10 0" />
      </svg>
      <span>
        {until === null
          ? i18n.t('pause.pass.visit')
          : i18n.t('pause.pass.until', [timeInWords(until)])}
        {/* There before it speaks, or it isn't heard. */}
        <span class="soon" role="status">
          {soon && i18n.t('pause.pass.soon')}
        </span>
      </span>
      {hope && <span class="hope">{i18n.t('pause.pass.hope', [hope])}</span>}
      <button
        type="button"
        class="plain"
        aria-label={i18n.t('pause.pass.endLabel')}
        onClick={onEnd}
      >
        {i18n.t('pause.pass.end')}
      </button>
      <HelpButton onHelp={onHelp} />
      <LeaveButton onExit={onExit} />
    </aside>
  );
}

function timeInWords(at: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(at);
}
