import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

/** The pages of the options that the popup leads to, and what it calls them. */
const names = {
  week: 'popup.week',
  people: 'popup.people',
  privacy: 'popup.options',
  'privacy/save': 'save.title',
  erase: 'privacy.erase.title',
  support: 'popup.support',
} as const;

interface PopupLinksProps {
  pages: readonly (keyof typeof names)[];
  /** Called for the quick exit. */
  onLeave: () => void;
  /** Whether it says what that is. */
  explains?: boolean;
}

/** The ways from the popup: to the options, each in a tab of its own, and away. */
export function PopupLinks({ pages, onLeave, explains = false }: PopupLinksProps) {
  return (
    <div class="popup-links">
      <nav aria-label={i18n.t('popup.more')}>
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
      <Button look="word" onClick={onLeave} title={i18n.t('options.leaveHint')}>
        {i18n.t('options.leave')}
      </Button>
      {explains && <p class="quiet">{i18n.t('popup.leaveAbout')}</p>}
    </div>
  );
}
