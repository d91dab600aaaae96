import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { latestMerge, type Merge } from '../../core/merging/merge.ts';
import type { Person } from '../../core/people/person.ts';
import type { Obstacles } from '../../core/recognise/patterns/obstacle.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { PageHeading } from '../options/PageHeading.tsx';
import { NoContactCard } from '../support/NoContactCard.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Part } from '../ui/Part.tsx';
import { Toast } from '../ui/Toast.tsx';
import { AddPerson } from './AddPerson.tsx';
import { AllowAll } from './AllowAll.tsx';
import { ArchivedPeople } from './ArchivedPeople.tsx';
import { PersonEntry } from './PersonEntry.tsx';
import type { PeopleActions, Recorded } from './people-actions.ts';
import { RemovedPeople } from './RemovedPeople.tsx';
import { RemovePerson } from './RemovePerson.tsx';
import { headingId, useDone } from './use-done.ts';
import './PeoplePage.css';

interface PeoplePageProps {
  /** Everyone, archived ones too. */
  people: readonly Person[];
  /** Merges that can still be taken apart. */
  merges: readonly Merge[];
  /** How the pause is for everyone. */
  settings: Settings;
  /** Whether Ebb has the access that pauses there take. */
  isAllowed: (reach: Reach) => boolean;
  /** What keeps Ebb from pages all the same. */
  obstacles: Obstacles;
  actions: PeopleActions;
  /** A link somebody wants to add, already pasted; empty when none. */
  link?: string;
}

/** The list: who is given space, adding, and those archived. */
export function PeoplePage(props: PeoplePageProps) {
  const { people, merges, settings, isAllowed, obstacles, actions, link = '' } = props;
  const { done, close, add, change, search, takeApart, gone, remove, takeBack } = useDone(actions);
  const [asking, setAsking] = useState<{ person: Person; recorded: Recorded | null } | null>(null);
  const askToRemove = async (person: Person) => {
    const recorded = await actions.recordedOf(person).catch(() => null);
    if (recorded && !Object.values(recorded).some(Boolean)) await remove(person, 'nothing');
    else setAsking({ person, recorded });
  };
  const listed = people.filter((person) => person.archivedAt === null);
  const archived = people.filter((person) => person.archivedAt !== null);
  return (
    <>
      <div id={headingId} tabIndex={-1}>
        <PageHeading title={i18n.t('people.title')} purpose={i18n.t('people.purpose')} />
      </div>
      <Toast done={done} onClose={close} />
      <AllowAll people={listed} isAllowed={isAllowed} onAllow={actions.allow} />
      {listed.length === 0 ? (
        <EmptyState>
          <p>{i18n.t('people.empty')}</p>
          <p class="quiet">
            <a href="#privacy/bring-in">{i18n.t('bringIn.title')}</a>
          </p>
        </EmptyState>
      ) : (
        <ul class="people">
          {listed.map((person) => (
            <Part key={person.id} name="person">
              <PersonEntry
                person={person}
                people={people}
                merge={latestMerge(merges, people, person.id, Date.now())}
                settings={settings}
                isAllowed={isAllowed}
                obstacles={obstacles}
                actions={actions}
                onChange={(after, sentence) => change(person, after, sentence)}
                onTakeApart={takeApart}
                onRemove={() => askToRemove(person)}
              />
            </Part>
          ))}
        </ul>
      )}
      <RemovedPeople gone={gone} onTakeBack={takeBack} />
      <section>
        <Disclosure
          key={link}
          asButton
          summary={i18n.t('people.add')}
          open={listed.length === 0 || link !== ''}
        >
          <Part name="adding" again={link}>
            <AddPerson people={people} link={link} onAdd={add} onSearch={search} />
          </Part>
        </Disclosure>
      </section>
      {archived.length > 0 && (
        <Part name="archived">
          <ArchivedPeople
            people={archived}
            listed={listed.length}
            onChange={change}
            onRemove={askToRemove}
          />
        </Part>
      )}
      {asking && (
        <RemovePerson
          {...asking}
          onCancel={() => setAsking(null)}
          onRemove={(kept) => {
            setAsking(null);
            void remove(asking.person, kept);
          }}
        />
      )}
      <NoContactCard />
    </>
  );
}
