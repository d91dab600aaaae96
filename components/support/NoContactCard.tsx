import { i18n } from '#i18n';
import './NoContactCard.css';

interface NoContactCardProps {
  /** Whether those who can help stand right beneath. */
  here?: boolean;
}

/** Says plainly what Ebb is not for, and where help to stop is. */
export function NoContactCard({ here = false }: NoContactCardProps) {
  return (
    <aside class="no-contact">
      <h2>{i18n.t('people.noContact.title')}</h2>
      <p>{i18n.t('people.noContact.body')}</p>
      <p>
        {here ? (
          i18n.t('people.noContact.here')
        ) : (
          <a href="#support">{i18n.t('people.noContact.help')}</a>
        )}
      </p>
    </aside>
  );
}
