import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { spoken } from '../in-page/spoken.ts';
import { useTrustedEvents } from '../in-page/use-trusted-events.ts';
import { FirstHelp } from '../support/FirstHelp.tsx';
import type { Help } from '../support/help.ts';
import { LeaveButton } from './LeaveButton.tsx';

interface HelpCardProps {
  help: Help;
  onClose: () => void;
  /** Called for the quick exit. */
  onExit: () => void;
}

/** Help, in the corner of a living page. It comes after a tap, so it takes the focus that tap had. */
export function HelpCard({ help, onClose, onExit }: HelpCardProps) {
  const root = useRef<HTMLElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  useTrustedEvents(root);
  useLayoutEffect(() => sentence.current?.focus(), []);
  return (
    <aside ref={root} class="beside card" aria-label={i18n.t('pause.help.labelLong')} {...spoken()}>
      <p class="said-line" ref={sentence} tabIndex={-1}>
        {i18n.t('pause.tonight.sentence')}
      </p>
      <FirstHelp {...help} />
      <div class="beneath">
        <button type="button" class="plain" onClick={onClose}>
          {i18n.t('pause.help.close')}
        </button>
        <LeaveButton onExit={onExit} />
      </div>
    </aside>
  );
}
