import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import { withSearch } from '../../core/people/with-search.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import { surfaces } from '../../core/recognise/template/recognition.ts';
import { Button } from '../ui/Button.tsx';
import { Choices } from '../ui/Choices.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { AddProfile } from './AddProfile.tsx';
import { handle, siteName } from './profile-names.ts';
import { WiderPauses } from './WiderPauses.tsx';

/** What can be chosen at once; searches take more access, and have a switch of their own. */
const choosable = surfaces.filter((surface) => surface !== 'search');

interface PersonPagesProps {
  person: Person;
  /** Everyone, to notice a page that is listed already. */
  people: readonly Person[];
  /** Whether Ebb has the access that pauses there take. */
  isAllowed: (reach: Reach) => boolean;
  /** Asks the browser for access; called in the click. */
  onAsk: (reach: Reach) => Promise<boolean>;
  /** A change that shows by itself. Gives whether it was kept. */
  onSet: (part: Partial<Person>) => Promise<boolean>;
  /** A change that can be undone, with its sentence. Gives whether it was kept. */
  onChange: (after: Person, sentence: string) => Promise<boolean>;
}

/** All that can be set about someone's pages, one fold deep: which pause, one more, and one less; the last one stays. */
export function PersonPages(props: PersonPagesProps) {
  const { person, people, isAllowed, onAsk, onSet, onChange } = props;
  const { nickname, profiles } = person;
  const { saves, save } = useSaves();
  // The name to search for is typed, and so stands in its field until it is kept.
  const set = (part: Partial<Person>) => void save(() => onSet(part), 'searchName' in part);
  const search = person.surfaces.filter((surface) => surface === 'search');
  return (
    <Disclosure summary={i18n.t('people.pages', [nickname])}>
      <Choices
        several
        legend={i18n.t('people.surfacesLegend', [nickname])}
        options={choosable.map((value) => ({ value, label: i18n.t(`people.surface.${value}`) }))}
        chosen={person.surfaces}
        onChoose={(chosen) => set({ surfaces: [...chosen, ...search] })}
      />
      <WiderPauses person={person} isAllowed={isAllowed} onAsk={onAsk} onChange={set} />
      {profiles.length > 1 && (
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
      )}
      <h3>{i18n.t('people.addProfile')}</h3>
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
      <SavedNote saves={saves} />
    </Disclosure>
  );
}
