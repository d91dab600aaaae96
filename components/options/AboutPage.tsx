import { i18n } from '#i18n';
import { evidence, type Finding } from '../../core/evidence/evidence.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Part } from '../ui/Part.tsx';
import { PageHeading } from './PageHeading.tsx';
import './AboutPage.css';

/** What Ebb does, what it is not, and the studies it is made from with their limits. */
export function AboutPage({ version }: { version: string }) {
  return (
    <>
      <PageHeading title={i18n.t('about.title')} purpose={i18n.t('about.purpose')} />
      {(['does', 'isNot', 'known'] as const).map((name) => (
        <Part key={name} name={`about ${name}`}>
          <Passage name={name} />
        </Part>
      ))}
      <Part name="findings">
        <Findings />
      </Part>
      <p class="quiet">{i18n.t('about.version', [version])}</p>
    </>
  );
}

function Passage({ name }: { name: 'does' | 'isNot' | 'known' }) {
  return (
    <section class="about-passage">
      <h2>{i18n.t(`about.${name}.title`)}</h2>
      <p>{i18n.t(`about.${name}.body`)}</p>
    </section>
  );
}

function Findings() {
  return (
    <ul class="about-findings">
      {evidence().map(({ id, finding }) => (
        <li key={id}>
          <FindingText {...finding} />
        </li>
      ))}
    </ul>
  );
}

function FindingText({ found, limits, so, source }: Finding) {
  return (
    <article>
      <p class="about-found">{found}</p>
      <p>{so}</p>
      <Disclosure summary={i18n.t('about.limits')}>
        <p>{limits}</p>
        <p class="quiet">{source}</p>
      </Disclosure>
    </article>
  );
}
