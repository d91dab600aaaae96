import type { Pass } from '../guard/pass.ts';
import type { Moment } from '../moments/moment.ts';
import type { Person } from '../people/person.ts';
import type { Profile } from '../recognise/template/profile.ts';
import { isPageOf, keysOf, siteIdOf } from '../recognise/template/profile-keys.ts';
import type { Merge } from './merge.ts';
import { mergePeople } from './merge-people.ts';

/**
 * The two as they were before they were made one. What was changed since stays with the one who was kept, but
 * for pages that were the other's.
 * @param now the one they were made, as that is now
 */
export function peopleApart(
  { kept, other }: Pick<Merge, 'kept' | 'other'>,
  now: Person,
): { kept: Person; other: Person } {
  const merged = mergePeople(kept, other);
  const changed = Object.entries(now).filter(
    ([name, value]) => !isSame(value, Reflect.get(merged, name)),
  );
  const more = now.formerIds.filter((id) => !merged.formerIds.includes(id));
  const profiles = profilesApart({ kept, other }, merged.profiles, now.profiles);
  return {
    kept: Object.assign({ ...kept }, Object.fromEntries(changed), {
      formerIds: [...kept.formerIds, ...more],
      profiles: profiles.kept,
    }),
    other: { ...other, profiles: profiles.other },
  };
}

/** Whether a moment was the other's; one recorded since is, where its site has a page of theirs alone. */
export function isOthersMoment({
  at,
  kept,
  other,
  moments,
}: Merge): (moment: Pick<Moment, 'id' | 'at' | 'site'>) => boolean {
  const were = new Set(moments);
  const isOn = ({ profiles }: Person, site: string) =>
    profiles.some((profile) => siteIdOf(profile) === site);
  return (moment) => {
    if (were.has(moment.id)) return true;
    const { site } = moment;
    return moment.at >= at && site !== null && isOn(other, site) && !isOn(kept, site);
  };
}

/**
 * The passes there are once two are apart again: what each had. One that was ended or given since is left as it is.
 * @param now the pass of the one they were made
 */
export function passesApart({ passes }: Pick<Merge, 'passes'>, now: Pass | undefined): Pass[] {
  if (now && passes.some(({ until }) => until === now.until)) return passes;
  return now ? [now] : [];
}

function profilesApart(
  before: Pick<Merge, 'kept' | 'other'>,
  merged: readonly Profile[],
  now: readonly Profile[],
): { kept: Profile[]; other: Profile[] } {
  const isNew = (profile: Profile) => !merged.some((each) => isSame(each, profile));
  const sharing = (profiles: readonly Profile[], profile: Profile) =>
    profiles.some((each) => isShared(each, profile));
  const isOthers = (profile: Profile) =>
    sharing(before.other.profiles, profile) && !sharing(before.kept.profiles, profile);
  const since = now.filter(isNew);
  const still = before.kept.profiles.filter(
    (profile) => sharing(now, profile) && !sharing(since, profile),
  );
  const kept = [...still, ...since.filter((profile) => !isOthers(profile))];
  const theirs = since.filter(isOthers);
  const other = before.other.profiles.filter((profile) => !sharing(theirs, profile));
  // Nobody listed is left without a page.
  return { kept: kept.length ? kept : before.kept.profiles, other: [...other, ...theirs] };
}

function isShared(one: Profile, other: Profile): boolean {
  return keysOf(other).some((key) => isPageOf(one, { site: siteIdOf(other), key }));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
