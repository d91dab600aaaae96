import { listedPeople } from '../people/listed-people.ts';
import type { Person } from '../people/person.ts';
import { holdPatterns } from '../recognise/patterns/hold-patterns.ts';
import { originsInUse } from '../recognise/patterns/origins-in-use.ts';
import { isLasting, type Pass } from './pass.ts';
import { type TurnedOff, whyOff } from './turned-off.ts';

/** A content script that should be registered now. */
export interface Registration {
  /** `sentinel`, or `hold ` or `shade ` and the id of a person. */
  id: string;
  /** The scripts, as the build names them, in order. */
  files: ('hold.js' | 'sentinel.js' | 'pause.js' | 'shade.js')[];
  /** Match patterns it runs on. */
  matches: string[];
}

/** The pause's own script comes along with hold: it has a pause prepared, and waits for nobody. */
const hold = { name: 'hold', files: ['hold.js', 'pause.js'] } as const;
const shade = { name: 'shade', files: ['shade.js'] } as const;

/**
 * What should be registered now: the sentinel on the sites of listed people (and where they are shown
 * or searched for, if that was chosen), hold on exactly the pages that would pause this instant, and the
 * shade on those that will when a pass, or what is turned off, has ended. Times in milliseconds UTC.
 */
export function registrations(
  people: Person[],
  passes: Pass[],
  turned: TurnedOff,
  now: number,
): Registration[] {
  const active = listedPeople(people);
  if (!active.length) return [];
  const passing = new Set(
    passes.filter((pass) => isLasting(pass, now)).map(({ person }) => person),
  );
  const pauses = (person: Person) => !whyOff(person, turned, now) && !passing.has(person.id);
  const shaded = active.filter((person) => !pauses(person));
  const origins = originsInUse(active);
  // Browsers refuse a script that runs nowhere, and whatever is registered with it.
  if (!origins.length) return [];
  return [
    { id: 'sentinel', files: ['sentinel.js'], matches: origins },
    ...active.filter(pauses).flatMap((person) => ownPages(hold, person)),
    ...shaded.flatMap((person) => ownPages(shade, person)),
  ];
}

/** A script on the pages of someone; none where match patterns can't say which those are. */
function ownPages(
  { name, files }: typeof hold | typeof shade,
  { id, profiles, surfaces }: Person,
): Registration[] {
  const patterns = profiles.flatMap((profile) => holdPatterns(profile, surfaces));
  const matches = [...new Set(patterns)];
  // Half a character in an id would be another one to the browser, which then can't find the script again.
  const written = JSON.stringify(id).slice(1, -1);
  return matches.length ? [{ id: `${name} ${written}`, files: [...files], matches }] : [];
}

/** The same without some match patterns; a script that has none left goes. */
export function withoutPatterns(
  registrations: readonly Registration[],
  patterns: readonly string[],
): Registration[] {
  const left = new Set(patterns);
  return registrations
    .map((script) => ({ ...script, matches: script.matches.filter((one) => !left.has(one)) }))
    .filter(({ matches }) => matches.length > 0);
}
