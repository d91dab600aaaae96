import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { spoken } from '../in-page/spoken.ts';
import { useTrustedEvents } from '../in-page/use-trusted-events.ts';
import { HelpButton } from './HelpButton.tsx';
import { LeaveButton } from './LeaveButton.tsx';

/** Minutes of *stay a little*. */
const more = 2;

interface PassOverProps {
  /** How long the pass was, minutes. */
  minutes: number;
  /** Called with the minutes to stay longer. */
  onStay: (minutes: number) => void;
  onLeave: () => void;
  /** Called when help is wanted. */
  onHelp: () => void;
  /** Called for the quick exit. */
  onExit: () => void;
}

/** The soft card at the end of a pass. It covers little, takes no focus, and waits. */
export function PassOver({ minutes, onStay, onLeave, onHelp, onExit }: PassOverProps) {
  const root = useRef<HTMLElement>(null);
  useTrustedEvents(root);
  return (
    <aside ref={root} class="beside card" aria-label={i18n.t('pause.pass.label')} {...spoken()}>
      <div role="status">
        <p class="said-line">{overInWords(minutes)}</p>
        <p class="small">{i18n.t('pause.over.either')}</p>
      </div>
      <div class="pair">
        <button type="button" class="answer" onClick={() => onStay(more)}>
          {i18n.t('pause.over.stay')}
        </button>
        <button type="button" class="answer" onClick={onLeave}>
          {i18n.t('pause.over.leave')}
        </button>
      </div>
      <div class="beneath">
        <HelpButton onHelp={onHelp} />
        <LeaveButton onExit={onExit} />
      </div>
    </aside>
  );
}

function overInWords(minutes: number): string {
  if (minutes === 2) return i18n.t('pause.over.two');
  if (minutes === 5) return i18n.t('pause.over.five');
  if (minutes === 15) return i18n.t('pause.over.fifteen');
  return i18n.t('pause.over.others', minutes);
}
