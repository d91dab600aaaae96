import { i18n } from '#i18n';
import { linesOf } from '../../core/support/countries.ts';

/** What is good wherever one is: how to plan for one's safety, and what to do about one's devices. */
const everywhere = linesOf(null, []).flatMap(({ kind, name, link, about }) =>
  link && (kind === 'planning' || kind === 'technology') ? [{ name, link, about }] : [],
);

/** Beside someone who harmed them: links to plan for their safety, that of their devices among it. */
export function SaferLinks() {
  return (
    <div class="safer">
      <p>{i18n.t('people.safer.title')}</p>
      <ul>
        {everywhere.map(({ name, link, about }) => (
          <li key={name}>
            <a href={link} rel="noreferrer">
              {name}
            </a>{' '}
            <span class="quiet">{about}</span>
          </li>
        ))}
        <li>
          <a href="#support">{i18n.t('people.safer.here')}</a>
        </li>
      </ul>
    </div>
  );
}
