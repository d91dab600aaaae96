import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import { withSearch } from '../../core/people/with-search.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { AddProfile } from './AddProfile.tsx';
import { handle, siteName } from './profile-names.ts';

interface PersonPagesProps {
  person: Person;
  /** Everyone, to notice a page that is listed already. */
  people: readonly Person[];
  /** A change that can be undone, with its sentence. Gives whether it was kept. */
  onChange: (after: Person, sentence: string) => Promise<boolean>;
}

/** One page more of theirs, or one less; the last one stays. */
export function PersonPages({ person, people, onChange }: PersonPagesProps) {
  const { nickname, profiles } = person;
  return (
    <>
      <Disclosure summary={i18n.t('people.addProfile')}>
        <AddProfile
          person={person}
          people={people}
          onAdd={(profile) =>
            onChange(
              { ...person, profiles: [...profiles, profile] },
              i18n.t('people.profileAdded', [siteName(profile), nickname]),
            )
          }
          onSearch={(_, searched) =>
            onChange(
              withSearch(person, searched),
              i18n.t('people.ask.searchOn', [searched, nickname]),
            )
          }
        />
      </Disclosure>
      {profiles.length > 1 && (
        <Disclosure summary={i18n.t('people.removeProfile')}>
          <ul class="person-pages">
            {profiles.map((profile) => (
              <li key={`${profile.site} ${profile.key}`}>
                <Button
                  onClick={() =>
                    onChange(
                      { ...person, profiles: profiles.filter((other) => other !== profile) },
                      i18n.t('people.profileRemoved', [siteName(profile), nickname]),
                    )
                  }
                >
                  {i18n.t('people.removeProfileWhich', [siteName(profile), handle(profile)])}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
