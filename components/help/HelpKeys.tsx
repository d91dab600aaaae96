import { i18n } from '#i18n';
import type { WhichBrowser } from '../options/which-browser.ts';

/** The keys that the browser says lead to Ebb, as it writes them; empty where none is set. */
export interface Keys {
  /** Opens the popup. */
  popup: string;
  /** Opens a pause without a page. */
  urge: string;
}

interface HelpKeysProps {
  keys: Keys | null;
  browser: WhichBrowser;
}

/** What the keyboard does; the keys of the browser only where it has any. */
export function HelpKeys({ keys, browser }: HelpKeysProps) {
  return (
    <section class="help-part">
      <h2>{i18n.t('help.keys.title')}</h2>
      <dl class="help-keys">
        <dt>{i18n.t('help.keys.shift')}</dt>
        <dd>{i18n.t('help.keys.leave')}</dd>
        <dt>{i18n.t('help.keys.tab')}</dt>
        <dd>{i18n.t('help.keys.step')}</dd>
        {keys && (
          <>
            <dt>{keys.popup || i18n.t('help.keys.unset')}</dt>
            <dd>{i18n.t('help.keys.popup')}</dd>
            <dt>{keys.urge || i18n.t('help.keys.unset')}</dt>
            <dd>{i18n.t('help.keys.urge')}</dd>
          </>
        )}
      </dl>
      {keys && <p class="quiet">{i18n.t(`browser.keys.${keysOf(browser)}`)}</p>}
    </section>
  );
}

/** By whose words it is said where keys are changed. */
const keysOf = (browser: WhichBrowser) =>
  browser === 'edgePhone' || browser === 'firefoxPhone' ? 'other' : browser;
