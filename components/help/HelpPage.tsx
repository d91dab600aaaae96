import { i18n } from '#i18n';
import news from '../../content/news/news.ts';
import { PageHeading } from '../options/PageHeading.tsx';
import type { WhichBrowser } from '../options/which-browser.ts';
import { NoContactCard } from '../support/NoContactCard.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Part } from '../ui/Part.tsx';
import { HelpKeys, type Keys } from './HelpKeys.tsx';
import { LeaveForGood } from './LeaveForGood.tsx';
import { ReportFault } from './ReportFault.tsx';
import './HelpPage.css';

interface HelpPageProps {
  /** Ebb's version. */
  version: string;
  browser: WhichBrowser;
  /** Null where the browser has no keys for extensions, or hasn't said them yet. */
  keys: Keys | null;
  /** Where Ebb stands in the browser's store. */
  storePage: string;
  /** Copies a text; gives whether it could. */
  onCopy: (text: string) => Promise<boolean>;
  /** Takes Ebb out of the browser, which asks first; gives false where it wasn't. Null where it can't be asked. */
  onRemove: (() => Promise<boolean>) | null;
}

/** How Ebb works, what it can't do, its keys, what's new, and the ways to report and to leave. */
export function HelpPage(props: HelpPageProps) {
  const { version, browser, keys, storePage, onCopy, onRemove } = props;
  return (
    <>
      <PageHeading title={i18n.t('help.title')} purpose={i18n.t('help.purpose')} />
      <Part name="how it works">
        <Works />
      </Part>
      <Part name="limits">
        <Limits />
      </Part>
      <Part name="keys">
        <HelpKeys keys={keys} browser={browser} />
      </Part>
      <Part name="news">
        <News version={version} />
      </Part>
      <Part name="reporting">
        <ReportFault address={storePage} onCopy={onCopy} />
      </Part>
      <Part name="leaving">
        <LeaveForGood browser={browser} onRemove={onRemove} />
      </Part>
      <Part name="no contact">
        <NoContactCard />
      </Part>
    </>
  );
}

function Works() {
  return (
    <section class="help-part">
      <h2>{i18n.t('help.works.title')}</h2>
      <ol>
        {(['list', 'pause', 'off', 'week'] as const).map((step) => (
          <li key={step}>{i18n.t(`help.works.${step}`)}</li>
        ))}
      </ol>
      <p>
        <a href="#first">{i18n.t('help.works.first')}</a>
      </p>
    </section>
  );
}

function Limits() {
  return (
    <section class="help-part">
      <h2>{i18n.t('help.cannot.title')}</h2>
      <ul class="help-list">
        {(['elsewhere', 'places', 'asked', 'block', 'therapy'] as const).map((limit) => (
          <li key={limit}>{i18n.t(`help.cannot.${limit}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function News({ version }: Pick<HelpPageProps, 'version'>) {
  return (
    <section class="help-part">
      <h2>{i18n.t('help.new.title')}</h2>
      <p>{i18n.t('about.version', [version])}</p>
      {news.map((one) => (
        <Disclosure key={one.version} summary={i18n.t('help.new.since', [one.version])}>
          <ul class="help-list">
            {one.news.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
