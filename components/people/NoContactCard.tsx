import { i18n } from '#i18n';

/** Says plainly what Ebb is not for, and where help to stop is. */
export function NoContactCard() {
  return (
    <aside class="no-contact">
      <h2>{i18n.t('people.noContact.title')}</h2>
      <p>{i18n.t('people.noContact.body')}</p>
      <p>
        <a href="#support">{i18n.t('people.noContact.help')}</a>
      </p>
    </aside>
  );
}
