import { i18n } from '#i18n';
import type { Helpline } from '../../core/support/helpline.ts';
import { monthInWords } from '../ui/month-in-words.ts';
import { dialled, texted } from './contact-links.ts';
import { hoursInWords, openInWords } from './hours-in-words.ts';

interface HelplineEntryProps {
  line: Helpline;
  /** The time zone that its hours are told in. */
  zone: string;
  /** Milliseconds UTC. */
  now: number;
}

/** All that is known of one line, and where it is known from. */
export function HelplineEntry({ line, zone, now }: HelplineEntryProps) {
  const { name, phone, text, chat, link, about, hours, languages, checked, source } = line;
  return (
    <li>
      <h3>{name}</h3>
      {phone && (
        <p class="support-phone">
          <a href={dialled(phone)}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </p>
      )}
      {about && <p>{about}</p>}
      {hours && (
        <p>
          <strong>{openInWords(hours, zone, now)}</strong>
          {hours !== '24/7' && <span class="quiet"> · {hoursInWords(hours)}</span>}
        </p>
      )}
      <p class="support-ways">
        {text && (
          <a href={texted(text)}>
            {text.say
              ? i18n.t('support.textWord', [text.say, text.to])
              : i18n.t('support.text', [text.to])}
          </a>
        )}
        {chat && <Out href={chat}>{i18n.t('support.chat')}</Out>}
        {link && <Out href={link}>{hostOf(link)}</Out>}
      </p>
      <p class="support-known">
        {languages && <>{languagesInWords(languages)} · </>}
        {link && hostOf(link) === hostOf(source) ? (
          i18n.t('support.seen', [monthInWords(checked)])
        ) : (
          <Out href={source}>
            {i18n.t('support.seenAt', [hostOf(source), monthInWords(checked)])}
          </Out>
        )}
      </p>
    </li>
  );
}

function Out({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** Languages by their names, such as “German, French”. */
function languagesInWords(languages: readonly string[]): string {
  const names = new Intl.DisplayNames(i18n.t('pause.language'), { type: 'language' });
  return languages.map((tag) => names.of(tag) ?? tag).join(', ');
}
