import { noContacts } from '../people/circumstances.ts';
import type { HardDate } from '../people/hard-date.ts';
import type { Person } from '../people/person.ts';
import type { Profile } from '../recognise/template/profile.ts';
import { isPageOf, keysOf, siteIdOf } from '../recognise/template/profile-keys.ts';

/**
 * Two listed people who turn out to be one. What was said of the one that is kept counts; where nothing
 * was said of it, or where both can hold, what was said of the other joins it.
 * @param kept the one whose id and nickname stay
 */
export function mergePeople(kept: Person, other: Person): Person {
  return {
    ...kept,
    formerIds: [...kept.formerIds, other.id, ...other.formerIds],
    profiles: other.profiles.reduce(join, kept.profiles),
    endedBy: [kept, other].some(hasDied) ? 'died' : (kept.endedBy ?? other.endedBy),
    endedOn: kept.endedOn ?? other.endedOn,
    hurt: kept.hurt || other.hurt,
    someoneNew: kept.someoneNew || other.someoneNew,
    staysInTouch: kept.staysInTouch || other.staysInTouch,
    noContact: noContacts.findLast((each) => [kept, other].some(isSo(each))) ?? 'none',
    circumstances: [...new Set([...kept.circumstances, ...other.circumstances])],
    hardDates: [...kept.hardDates, ...other.hardDates.filter(isNoneOf(kept.hardDates))],
    note: [...new Set([kept.note, other.note].filter(Boolean))].join('\n\n'),
    surfaces: [...new Set([...kept.surfaces, ...other.surfaces])],
    beyond: kept.beyond || other.beyond,
    searchName: kept.searchName || other.searchName,
    settle: kept.settle ?? other.settle,
    quietHours: kept.quietHours ?? other.quietHours,
    hours: kept.hours ?? other.hours,
    off: soonerOff(kept.off, other.off),
    kinds: kept.kinds ?? other.kinds,
    chips: kept.chips ?? other.chips,
    checkIns: kept.checkIns ?? other.checkIns,
    passMinutes: kept.passMinutes ?? other.passMinutes,
    addedAt: Math.min(kept.addedAt, other.addedAt),
  };
}

function isSo(noContact: Person['noContact']) {
  return (person: Person) => person.noContact === noContact;
}

/** Pauses that are on for one of them are on. */
function soonerOff(one: Person['off'], other: Person['off']): Person['off'] {
  return one && other && (one.until < other.until ? one : other);
}

function hasDied({ endedBy }: Person): boolean {
  return endedBy === 'died';
}

function isNoneOf(dates: readonly HardDate[]) {
  return ({ name, day }: HardDate) => !dates.some((date) => date.name === name && date.day === day);
}

/** Adds a profile; one that shares a name with a profile that is there becomes other names of that one. */
function join(profiles: readonly Profile[], more: Profile): Profile[] {
  const site = siteIdOf(more);
  const same = profiles.find((each) => keysOf(more).some((key) => isPageOf(each, { site, key })));
  if (!same) return [...profiles, more];
  const keys = new Set([...same.alsoKnownAs, more.key, ...more.alsoKnownAs]);
  keys.delete(same.key);
  return profiles.map((each) => (each === same ? { ...same, alsoKnownAs: [...keys] } : each));
}
