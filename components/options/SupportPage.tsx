import { i18n } from '#i18n';
import { countryOf, linesOf } from '../../core/support/countries.ts';
import type { Whereabouts } from '../../core/support/guess-country.ts';
import { type Helpline, helplineKinds } from '../../core/support/helpline.ts';
import { CountryField } from '../support/CountryField.tsx';
import { HelplineEntry } from '../support/HelplineEntry.tsx';
import { NoContactCard } from '../support/NoContactCard.tsx';
import { useNow } from '../support/use-now.ts';
import { usePickedCountry } from '../support/use-picked-country.ts';
import { Part } from '../ui/Part.tsx';
import { PageHeading } from './PageHeading.tsx';
import './SupportPage.css';

interface SupportPageProps {
  /** Id of the country that was picked; null until one is. */
  country: string | null;
  /** Where they may be, as the device says. */
  where: Whereabouts;
  /** Has it kept for the next time; gives whether it was. */
  onPick: (country: string) => Promise<boolean>;
}

/** For nights that are too much: one human sentence, then people to reach, those for danger first. */
export function SupportPage({ country, where, onPick }: SupportPageProps) {
  const now = useNow();
  const picked = usePickedCountry(country, where, onPick);
  const { shown } = picked;
  const [zone = where.zone] = countryOf(shown).zones;
  const lines = linesOf(shown, where.languages);
  const directory = lines.find(({ kind }) => kind === 'directory')?.link;
  return (
    <>
      <PageHeading title={i18n.t('support.title')} purpose={i18n.t('support.purpose')} />
      <Part name="country">
        <CountryField {...picked} />
      </Part>
      <div aria-live="polite" class="support">
        {helplineKinds.map((kind) => (
          <Part key={kind} name={`lines ${kind}`} again={shown}>
            {kind === 'behaviour' && <NoContactCard here />}
            <Group lines={lines.filter((line) => line.kind === kind)} zone={zone} now={now}>
              {kind === 'emergency' && directory}
            </Group>
          </Part>
        ))}
        <p class="quiet">{i18n.t('support.asOf')}</p>
      </div>
    </>
  );
}

interface GroupProps {
  /** The lines of one kind. */
  lines: readonly Helpline[];
  zone: string;
  now: number;
  /** Address of a directory to name right after them; nothing when there is none to name. */
  children?: string | false | undefined;
}

function Group({ lines, zone, now, children: directory }: GroupProps) {
  const [first] = lines;
  if (!first) return null;
  return (
    <section>
      <h2>{i18n.t(`support.kind.${first.kind}`)}</h2>
      <ul class="support-lines">
        {lines.map((line) => (
          <HelplineEntry key={line.name + line.phone} line={line} zone={zone} now={now} />
        ))}
      </ul>
      {directory && (
        <p>
          {i18n.t('support.directory')}{' '}
          <a href={directory} rel="noreferrer">
            {new URL(directory).hostname}
          </a>
        </p>
      )}
    </section>
  );
}
