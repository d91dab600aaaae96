import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { LinkInput } from '../ui/LinkInput.tsx';
import { Switch } from '../ui/Switch.tsx';
import { CaughtSentence } from './CaughtSentence.tsx';
import { LinkAnswers } from './LinkAnswers.tsx';
import { handle, siteChoices, siteName } from './profile-names.ts';
import type { ProfileEntry } from './use-profile-entry.ts';

interface ProfileFieldsProps extends ProfileEntry {
  /** For whom searches may pause, where a page of search results was pasted. */
  searchers: readonly Person[];
  /** Has searches for words pause for one of them; called in the click. */
  onSearch: (person: Person, searched: string) => void;
  /** Whether someone new is being added. */
  forNew?: boolean;
}

/** A pasted link, or a site and a handle; and what will be caught, as soon as that can be told. */
export function ProfileFields(fields: ProfileFieldsProps) {
  const { entry, change, profile, offered, namesakes, ask, problem } = fields;
  const { searchers, onSearch, forNew = false } = fields;
  const byHandle = entry.site !== '';
  return (
    <>
      <Field
        label={i18n.t('people.link')}
        hint={i18n.t('people.linkHint')}
        error={byHandle ? null : problem}
      >
        {(ties) => <LinkInput ties={ties} value={entry.link} onType={(link) => change({ link })} />}
      </Field>
      <LinkAnswers {...{ ask, entry, change, searchers, onSearch, forNew }} />
      <Disclosure summary={i18n.t('people.noLink')}>
        <Field label={i18n.t('people.site')}>
          {(ties) => (
            <select
              {...ties}
              value={entry.site}
              onChange={(event) => change({ site: event.currentTarget.value })}
            >
              <option value="">{i18n.t('people.siteChoose')}</option>
              {siteChoices().map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={i18n.t('people.handle')}
          hint={i18n.t('people.handleHint')}
          error={byHandle ? problem : null}
        >
          {(ties) => (
            <input
              {...ties}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              dir="auto"
              value={entry.handle}
              onInput={(event) => change({ handle: event.currentTarget.value })}
            />
          )}
        </Field>
      </Disclosure>
      {offered.length > 0 && (
        <Switch
          label={i18n.t('people.also', [offered.map(bareName).join(', ')])}
          about={i18n.t('people.alsoAbout')}
          on={entry.also}
          onSwitch={(also) => change({ also })}
        />
      )}
      {profile && namesakes.length > 0 && (
        <Switch
          label={i18n.t('people.namesake', [
            namesakes.map((key) => handle({ ...profile, key, spelling: undefined })).join(', '),
          ])}
          about={i18n.t('people.namesakeAbout', [siteName(profile)])}
          on={entry.namesakes}
          onSwitch={(on) => change({ namesakes: on })}
        />
      )}
      {entry.searchName && (
        <Switch
          label={i18n.t('people.ask.searchKept', [entry.searchName])}
          about={i18n.t('people.searchesAbout')}
          on
          onSwitch={() => change({ searchName: '' })}
        />
      )}
      <div class="caught-status" role="status">
        {profile && <CaughtSentence profile={profile} />}
      </div>
    </>
  );
}

/** A key without its kind: `123` for `id:123`. */
function bareName(key: string): string {
  return key.replace(/^\w+:/, '');
}
