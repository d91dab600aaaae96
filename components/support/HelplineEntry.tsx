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
      {(hours || languages) && (
        <p class="quiet">
          {hours && <span class="support-open">{openInWords(hours, zone, now)}</span>}
          {[
            hours && hours !== '24/7' && hoursInWords(hours),
            languages && languagesInWords(languages),
          ].map((known) => known && <span class="support-more">{known}</span>)}
        </p>
      )}
      {(text || chat) && (
        <p class="support-ways">
          {text && <a href={texted(text)}>{textInWords(text)}</a>}
          {chat && <Out href={chat}>{i18n.t('support.chat')}</Out>}
        </p>
      )}
      <p class="support-known">
        {link && <Out href={link}>{hostOf(link)}</Out>}
        <span class="support-more">
          {link && hostOf(link) === hostOf(source) ? (
            i18n.t('support.seen', [monthInWords(checked)])
          ) : (
            <Out href={source}>
              {i18n.t('support.seenAt', [hostOf(source), monthInWords(checked)])}
            </Out>
          )}
        </span>
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

function textInWords({ to, say }: NonNullable<Helpline['text']>): string {
  return say ? i18n.t('support.textWord', [say, to]) : i18n.t('support.text', [to]);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** Languages by their names, such as “German, French”. */
function languagesInWords(languages: readonly string[]): string {
  const names = new Intl.DisplayNames(i18n.t('pause.language'), { type: 'language' });
  return languages.map((tag) => names.of(tag) ?? tag).join(', ');
}
