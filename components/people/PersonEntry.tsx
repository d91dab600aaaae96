import { i18n } from '#i18n';
import type { Merge } from '../../core/merging/merge.ts';
import type { Person } from '../../core/people/person.ts';
import { type Obstacles, obstacleTo } from '../../core/recognise/patterns/obstacle.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { NotSaved } from '../ui/NotSaved.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { HardDates } from './HardDates.tsx';
import { MergePeople } from './MergePeople.tsx';
import { MirrorNotice } from './MirrorNotice.tsx';
import { OffNow, TurnOff } from './OwnOff.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import { PersonPages } from './PersonPages.tsx';
import { ProfileRow } from './ProfileRow.tsx';
import type { PeopleActions } from './people-actions.ts';
import { TakeApart } from './TakeApart.tsx';
import { entryId } from './use-done.ts';

interface PersonEntryProps {
  person: Person;
  /** Everyone, to notice a page that is listed already. */
  people: readonly Person[];
  /** The newest merge with them that can be taken apart; undefined when there is none. */
  merge: Merge | undefined;
  /** How the pause is for everyone. */
  settings: Settings;
  isAllowed: (reach: Reach) => boolean;
  /** What keeps Ebb from pages all the same. */
  obstacles: Obstacles;
  actions: PeopleActions;
  /** A change that can be undone, with its sentence. Gives whether it was kept. */
  onChange: (after: Person, sentence: string) => Promise<boolean>;
  onTakeApart: (merge: Merge) => void;
  onRemove: () => void;
}

/** One listed person: nickname, pages, and what can be done with them. */
export function PersonEntry(props: PersonEntryProps) {
  const { person, people, merge, settings, isAllowed, obstacles, actions } = props;
  const { onChange, onTakeApart, onRemove } = props;
  const { nickname, profiles } = person;
  const leaving = useSaves();
  return (
    <li class="person">
      <h2 id={entryId(person)} tabIndex={-1}>
        {nickname}
      </h2>
      <ul class="person-profiles">
        {profiles.map((profile) => (
          <ProfileRow
            key={`${profile.site} ${profile.key}`}
            profile={profile}
            allowed={isAllowed({ profiles: [profile] })}
            obstacle={obstacleTo(profile, person.surfaces, obstacles)}
            onAllow={() => actions.allow({ profiles: [profile] })}
          />
        ))}
      </ul>
      <OffNow person={person} onTurnOn={() => actions.turnOn(person.id)} />
      <MirrorNotice
        person={person}
        onPause={() =>
          onChange(
            { ...person, beyond: true, mirrorNotice: 'answered' },
            i18n.t('people.mirror.on', [nickname]),
          )
        }
        onLeave={async () => {
          const left = await leaving.save(() =>
            actions.change(person.id, { mirrorNotice: 'answered' }),
          );
          // The button that had it is gone.
          if (left) document.getElementById(entryId(person))?.focus();
        }}
      />
      <NotSaved saves={leaving.saves} />
      {merge && <TakeApart person={person} merge={merge} onTakeApart={() => onTakeApart(merge)} />}
      <PersonPages
        person={person}
        people={people}
        isAllowed={isAllowed}
        onAsk={actions.allow}
        onSet={(part) => actions.change(person.id, part)}
        onChange={onChange}
      />
      <Disclosure summary={i18n.t('people.details', [nickname])}>
        <PersonDetails
          person={person}
          settings={settings}
          onChange={(part) => actions.change(person.id, part)}
        />
        <TurnOff person={person} onTurnOff={(length) => actions.turnOff(person.id, length)} />
        <HardDates person={person} onChange={onChange} />
        <MergePeople
          person={person}
          people={people}
          onMerge={(other) => actions.merge(person.id, other)}
        />
        <p class="person-ways">
          <Button
            aria-label={i18n.t('people.archiveWho', [nickname])}
            onClick={() =>
              onChange(
                { ...person, archivedAt: Date.now() },
                i18n.t('people.isArchived', [nickname]),
              )
            }
          >
            {i18n.t('people.archive')}
          </Button>
          <Button aria-label={i18n.t('people.removeWho', [nickname])} onClick={onRemove}>
            {i18n.t('people.remove')}
          </Button>
        </p>
      </Disclosure>
    </li>
  );
}
