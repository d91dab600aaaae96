import { i18n } from '#i18n';
import { mostPeople, type Person } from '../../core/people/person.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';

interface ArchivedPeopleProps {
  /** Those archived. */
  people: readonly Person[];
  /** How many are listed now. */
  listed: number;
  onChange: (before: Person, after: Person, sentence: string) => void;
  onRemove: (person: Person) => void;
}

/** Those archived: no pause for them, their past kept. They can come back, or be removed for good. */
export function ArchivedPeople({ people, listed, onChange, onRemove }: ArchivedPeopleProps) {
  const full = listed >= mostPeople;
  return (
    <section>
      <Disclosure summary={i18n.t('people.archived', people.length)}>
        <p class="quiet">{i18n.t('people.archivedAbout')}</p>
        <ul class="people-archived">
          {people.map((person) => (
            <li key={person.id}>
              <a href={`#people/closing/${person.id}`}>{person.nickname}</a>
              {!full && person.profiles.length > 0 && (
                <Button
                  look="word"
                  aria-label={i18n.t('people.bringBackWho', [person.nickname])}
                  onClick={() =>
                    onChange(
                      person,
                      { ...person, archivedAt: null },
                      i18n.t('people.broughtBack', [person.nickname]),
                    )
                  }
                >
                  {i18n.t('people.bringBack')}
                </Button>
              )}
              <Button
                look="word"
                aria-label={i18n.t('people.removeWho', [person.nickname])}
                onClick={() => onRemove(person)}
              >
                {i18n.t('people.remove')}
              </Button>
            </li>
          ))}
        </ul>
        {full && <p class="quiet">{i18n.t('people.archivedFull', [mostPeople])}</p>}
      </Disclosure>
    </section>
  );
}
