import { i18n } from '#i18n';
import { Switch } from '../ui/Switch.tsx';

interface PagesAtNightProps {
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** Where the two pages are that a pause can open, and whether it may at night. */
export function PagesAtNight({ on, onSwitch }: PagesAtNightProps) {
  return (
    <section class="own-words-section">
      <h2>{i18n.t('words.pages.title')}</h2>
      <p>
        {i18n.t('words.pages.about')} <a href="#thoughts">{i18n.t('words.pages.link')}</a>.{' '}
        {i18n.t('words.pages.about2')}
      </p>
      <Switch
        label={i18n.t('words.pages.atNight')}
        about={i18n.t('words.pages.atNightAbout')}
        on={on}
        onSwitch={onSwitch}
      />
    </section>
  );
}
