import { i18n } from '#i18n';

/** The pages of the options that the popup leads to, and what it calls them. */
const names = {
  week: 'popup.week',
  people: 'popup.people',
  privacy: 'popup.options',
  'privacy/save': 'save.title',
  erase: 'privacy.erase.title',
  support: 'popup.support',
} as const;

/** The ways from the popup to the options, each in a tab of its own. */
export function PopupLinks({ pages }: { pages: readonly (keyof typeof names)[] }) {
  return (
    <nav class="popup-links" aria-label={i18n.t('popup.more')}>
      {pages.map((page) => (
        <a
          key={page}
          href={`/options.html#${page === 'erase' ? 'privacy' : page}`}
          target="_blank"
          rel="noreferrer"
        >
          {i18n.t(names[page])}
        </a>
      ))}
    </nav>
  );
}
