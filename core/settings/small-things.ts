import starters from '../../content/small-things.ts';
import { type Need, needs } from './needs.ts';
import type { Settings } from './settings.ts';

/** What of the settings small things are. */
export type SmallThings = Pick<Settings, 'smallThings' | 'smallThingNeeds'>;

/** Small things to begin with, for a need. */
export function startersFor(need: Need): readonly string[] {
  return starters[need];
}

/** With one more thing, for a need or, with null, for any time; one that is there already is for that need from now on. */
export function withThing(things: SmallThings, thing: string, need: Need | null): SmallThings {
  const { smallThings, smallThingNeeds } = withoutThing(things, thing);
  const isThere = things.smallThings.includes(thing);
  return {
    smallThings: isThere ? things.smallThings : [...smallThings, thing],
    smallThingNeeds: need ? { ...smallThingNeeds, [thing]: need } : smallThingNeeds,
  };
}

/** Without one of them. */
export function withoutThing(things: SmallThings, thing: string): SmallThings {
  const { [thing]: _, ...smallThingNeeds } = things.smallThingNeeds;
  return { smallThings: things.smallThings.filter((other) => other !== thing), smallThingNeeds };
}

/** What a thing is for; null for any time. */
export function needOf({ smallThingNeeds }: SmallThings, thing: string): Need | null {
  return Object.hasOwn(smallThingNeeds, thing) ? (smallThingNeeds[thing] ?? null) : null;
}

/** The things for a need, or, with null, those for any time; in their order. */
export function thingsFor(things: SmallThings, need: Need | null): string[] {
  return things.smallThings.filter((thing) => needOf(things, thing) === need);
}

/** The things for each need there are some for, in the order of needs; undefined where there are for none. */
export function thingsByNeed(things: SmallThings): { need: Need; things: string[] }[] | undefined {
  const found = needs
    .map((need) => ({ need, things: thingsFor(things, need) }))
    .filter((each) => each.things.length > 0);
  return found.length > 0 ? found : undefined;
}
