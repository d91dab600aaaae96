import { i18n } from '#i18n';
import { pageSite } from '../../core/recognise/template/site-for.ts';
import { Field } from '../ui/Field.tsx';
import { siteChoices } from './profile-names.ts';
import type { Entry } from './read-entry.ts';

interface NameOnSiteProps {
  /** The name that stands in the field for a link. */
  name: string;
  /** Whether it could be a web address as well. */
  isPage: boolean;
  entry: Entry;
  change: (part: Partial<Entry>) => void;
}

/** On which site a name is, once one was typed where a link is pasted. */
export function NameOnSite({ name, isPage, entry, change }: NameOnSiteProps) {
  return (
    <Field label={i18n.t('people.ask.name', [name])}>
      {(ties) => (
        <select
          {...ties}
          value={entry.nameOn}
          onChange={(event) => change({ nameOn: event.currentTarget.value })}
        >
          <option value="">{i18n.t('people.siteChoose')}</option>
          {isPage && <option value={pageSite}>{i18n.t('people.ask.isPage')}</option>}
          {siteChoices().map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
