import type { LocalInstant } from './local-day.ts';
import { type ZoneClock, zoneClock } from './zone-clock.ts';

/** A half of the earth: where days are long when they are short in the other. */
export type Hemisphere = 'north' | 'south';

/** Zones whose clocks are never changed, or changed against the sun, well away from the equator. */
const named: Record<Hemisphere, RegExp> = {
  north:
    /^(Europe\/.+|Asia\/(Tokyo|Seoul|Shanghai|Taipei|Hong_Kong|Kolkata|Calcutta|Karachi|Kabul|Tehran|Baghdad|Riyadh|Dubai|Tashkent|Almaty|Yekaterinburg|Omsk|Novosibirsk|Krasnoyarsk|Irkutsk|Vladivostok)|America\/(Phoenix|Hermosillo|Monterrey|Regina|Whitehorse))$/,
  south:
    /^((Australia|Antarctica|America\/Argentina)\/.+|America\/(Buenos_Aires|Montevideo|Asuncion|Sao_Paulo)|Africa\/Johannesburg)$/,
};

/** How many instants are asked about their clock at most. */
const mostAsked = 24;
/** The share of them that may be from elsewhere: journeys. */
const mostElsewhere = 0.25;

/**
 * The half of the earth in which some instants were. Null where that can't be known: near the equator, where a clock
 * hides its place, and for someone who has moved.
 * @param zone the device's time zone now
 * @param instants in order of time
 */
export function hemisphereOf(zone: string, instants: readonly LocalInstant[]): Hemisphere | null {
  const last = instants.at(-1);
  if (!last) return null;
  const clock = zoneClock(zone);
  const asked = spread(instants);
  const elsewhere = asked.filter(({ at, offset }) => clock(at) !== offset * 60_000);
  if (elsewhere.length > asked.length * mostElsewhere) return null;
  if (named.north.test(zone)) return 'north';
  if (named.south.test(zone)) return 'south';
  return changedForSummer(clock, new Date(last.at).getUTCFullYear());
}

/** Clocks are set forward for the summer: where that is in January, it is the south. */
function changedForSummer(clock: ZoneClock, year: number): Hemisphere | null {
  const [january, july] = [clock(Date.UTC(year, 0, 15)), clock(Date.UTC(year, 6, 15))];
  if (january === july) return null;
  return january < july ? 'north' : 'south';
}

/** Some of many, as far apart as can be. */
function spread<T>(all: readonly T[]): T[] {
  const step = Math.ceil(all.length / mostAsked);
  return all.filter((_, index) => index % step === 0);
}
