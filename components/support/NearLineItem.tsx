import { i18n } from '#i18n';
import { opensAt } from '../../core/support/nearest.ts';
import type { NearLine } from '../../core/support/support-view.ts';
import { clockTime } from '../ui/clock-time.ts';
import { dialled, texted } from './contact-links.ts';

interface NearLineItemProps {
  line: NearLine;
  /** Milliseconds UTC. */
  now: number;
}

/** One line: its name, how it is reached, and whether somebody answers now. */
export function NearLineItem({ line, now }: NearLineItemProps) {
  const { emergency, name, phone, text, about, link, open } = line;
  return (
    <li>
      <span>{emergency ? i18n.t('pause.help.inDanger') : name}</span>
      {phone && (
        <a href={dialled(phone)} dir="ltr">
          {phone}
        </a>
      )}
      {text && <a href={texted(text)}>{textInWords(text)}</a>}
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {new URL(link).hostname}
        </a>
      )}
      {about && <span class="small">{about}</span>}
      {emergency && <span class="small">{name}</span>}
      {!emergency && open && <span class="small">{openInWords(opensAt(open, now), now)}</span>}
    </li>
  );
}

function textInWords({ to, say }: NonNullable<NearLine['text']>): string {
  return say ? i18n.t('pause.help.textWord', [say, to]) : i18n.t('pause.help.text', [to]);
}

/** When a line opens, or that it is open. */
function openInWords(at: number, now: number): string {
  if (at <= now) return i18n.t('pause.help.open');
  return i18n.t('pause.help.opens', [clockTime(at)]);
}
