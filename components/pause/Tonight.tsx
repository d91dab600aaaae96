import { i18n } from '#i18n';
import type { Support } from '../../core/pause/pause-view.ts';
import { monthInWords } from '../ui/month-in-words.ts';

const directory = 'https://findahelpline.com';

/** One human sentence, then people to call. Nothing is requested until a link is pressed. */
export function Tonight({ support }: { support: Support | null }) {
  return (
    <div class="tonight">
      <p class="kind-line">{i18n.t('pause.tonight.sentence')}</p>
      {support ? <Lines support={support} /> : <p>{i18n.t('pause.tonight.choose')}</p>}
      <p>
        {i18n.t('pause.tonight.everywhere')} <Out href={directory}>findahelpline.com</Out>.{' '}
        {i18n.t('pause.tonight.danger')}
      </p>
    </div>
  );
}

function Lines({ support }: { support: Support }) {
  return (
    <>
      <ul>
        {support.lines.map((line) => (
          <li key={line.name}>
            <strong>{line.name}</strong>{' '}
            {line.phone && <a href={`tel:${line.phone.replace(/[^\d+*#]/g, '')}`}>{line.phone}</a>}{' '}
            {line.about}{' '}
            {line.url && (
              <Out href={line.url} label={`${line.name}, ${i18n.t('pause.tonight.page')}`}>
                {i18n.t('pause.tonight.page')}
              </Out>
            )}
          </li>
        ))}
      </ul>
      <p class="aside-line">
        {i18n.t('pause.tonight.asOf', [support.name, monthInWords(support.asOf)])}
      </p>
    </>
  );
}

function Out({ href, label, children }: { href: string; label?: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" {...(label ? { 'aria-label': label } : {})}>
      {children}
    </a>
  );
}
