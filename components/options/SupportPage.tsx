import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countries, supportOf } from '../../core/pause/support.ts';
import { Field } from '../ui/Field.tsx';
import { monthInWords } from '../ui/month-in-words.ts';
import { PageHeading } from './PageHeading.tsx';
import './SupportPage.css';

/** The directory for every country that has no file of its own. */
const elsewhere = 'international';

interface SupportPageProps {
  /** Id of the country that was picked; null until one is. */
  country: string | null;
  /** Has it kept for the next time; gives whether it was. */
  onPick: (country: string) => Promise<boolean>;
}

/** For nights that are too much: one human sentence, then people to reach. */
export function SupportPage({ country, onPick }: SupportPageProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const [noted, setNoted] = useState(true);
  // These people are shown whether their country could be kept or not.
  const shown = picked ?? country ?? elsewhere;
  const support = supportOf(shown);
  const pick = async (id: string) => {
    setPicked(id);
    setNoted(await onPick(id));
  };
  return (
    <>
      <PageHeading title={i18n.t('support.title')} purpose={i18n.t('support.purpose')} />
      <Field label={i18n.t('support.country')}>
        {(ties) => (
          <select {...ties} value={shown} onChange={(event) => pick(event.currentTarget.value)}>
            {countries().map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p class="quiet" role="status">
        {!noted && i18n.t('support.notNoted')}
      </p>
      {support && (
        <section aria-live="polite">
          <ul class="support-lines">
            {support.lines.map((line) => (
              <li key={line.name}>
                <h2>{line.name}</h2>
                {line.phone && (
                  <p class="support-phone">
                    <a href={`tel:${line.phone.replace(/[^\d+*#]/g, '')}`}>
                      <bdi dir="ltr">{line.phone}</bdi>
                    </a>
                  </p>
                )}
                <p>{line.about}</p>
                {line.url && (
                  <p>
                    <a href={line.url} rel="noreferrer">
                      {new URL(line.url).hostname.replace(/^www\./, '')}
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p class="quiet">{i18n.t('support.asOf', [monthInWords(support.asOf)])}</p>
        </section>
      )}
    </>
  );
}
