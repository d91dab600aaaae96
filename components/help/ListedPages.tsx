import type { Person } from '../../core/people/person.ts';
import { type Obstacles, obstacleTo } from '../../core/recognise/patterns/obstacle.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import { ProfileRow } from '../people/ProfileRow.tsx';
import { entryId } from '../people/use-done.ts';

interface ListedPagesProps {
  /** Those who are listed. */
  people: readonly Person[];
  /** Whether Ebb has the access that pauses there take. */
  isAllowed: (reach: Reach) => boolean;
  /** What keeps pauses from pages in spite of access. */
  obstacles: Obstacles;
  /** Asks the browser for it; called in the click. */
  onAllow: (reach: Reach) => void;
}

/** Who is listed by now, and whether their pages are guarded; nothing while nobody is. */
export function ListedPages({ people, isAllowed, obstacles, onAllow }: ListedPagesProps) {
  if (people.length === 0) return null;
  return (
    <ul class="people">
      {people.map((person) => (
        <li key={person.id} class="person">
          <h3 id={entryId(person)} tabIndex={-1}>
            {person.nickname}
          </h3>
          <ul class="person-profiles">
            {person.profiles.map((profile) => (
              <ProfileRow
                key={`${profile.site} ${profile.key}`}
                profile={profile}
                allowed={isAllowed({ profiles: [profile] })}
                obstacle={obstacleTo(profile, person.surfaces, obstacles)}
                onAllow={() => onAllow({ profiles: [profile] })}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
