import { type ZoneClock, zoneClock } from '../calendar/zone-clock.ts';

/**
 * When a line answers, as OpenStreetMap writes it (wiki.openstreetmap.org/wiki/Key:opening_hours), and of that
 * only what helplines need: `24/7`, or `Mo-Fr 09:00-20:00; Sa,Su 10:00-02:00`. What ends at or before its
 * beginning ends the day after. Public holidays aren't known.
 */
const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const form = new RegExp(
  `^${day}(?:[-,]${day})* ${time}-(?:${time}|24:00)(?:,${time}-(?:${time}|24:00))*$`,
);

/** A stretch in which a line answers: from a time until another, milliseconds UTC. */
export type Stretch = readonly [from: number, until: number];

/** Day and night, for good. */
const always: readonly Stretch[] = [[0, Number.MAX_SAFE_INTEGER]];

const hour = 3_600_000;
const wholeDay = 24 * 60;

/** Whether opening hours are written so that they can be read. */
export function isHours(hours: string): boolean {
  return hours === '24/7' || hours.split('; ').every((rule) => form.test(rule));
}

/**
 * When a line is open between two times (milliseconds UTC), in order, whole stretches: the first may have begun
 * before, the last may end later.
 * @param zone the time zone that the hours are told in
 */
export function stretchesOpen(
  hours: string,
  zone: string,
  from: number,
  until: number,
): readonly Stretch[] {
  if (hours === '24/7') return always;
  const rules = hours.split('; ').flatMap(readRule);
  const clock = zoneClock(zone);
  const open: Stretch[] = [];
  // Half a day at a time meets every date of the zone, also where a day has 23 hours.
  const dates = new Set<number>();
  for (let at = from - 48 * hour; at < until + 24 * hour; at += 12 * hour) {
    dates.add(Math.floor((at + clock(at)) / (24 * hour)) * 24 * hour);
  }
  for (const date of dates) {
    // 1 January 1970 was a Thursday.
    const weekday = (date / (24 * hour) + 3) % 7;
    for (const rule of rules.filter((each) => each.days.includes(weekday))) {
      open.push([instant(date, rule.from, clock), instant(date, rule.until, clock)]);
    }
  }
  return merge(open).filter(([begins, ends]) => ends > from && begins < until);
}

/** Minutes after midnight of the days named, 0 Monday … 6 Sunday. */
interface Rule {
  days: number[];
  from: number;
  /** Above 1440 when it goes over midnight. */
  until: number;
}

function readRule(rule: string): Rule[] {
  const [named = '', times = ''] = rule.split(' ');
  const on = named.split(',').flatMap(daysOf);
  return times.split(',').map((stretch) => {
    const [from = 0, until = 0] = stretch.split('-').map(minutesOf);
    return { days: on, from, until: until > from ? until : until + wholeDay };
  });
}

function daysOf(named: string): number[] {
  const [first = '', last = first] = named.split('-');
  const from = days.indexOf(first);
  const length = (days.indexOf(last) - from + 7) % 7;
  return Array.from({ length: length + 1 }, (_, index) => (from + index) % 7);
}

function minutesOf(written: string): number {
  return Number(written.slice(0, 2)) * 60 + Number(written.slice(3));
}

/** The time at which clocks show so many minutes after the midnight of a date. */
function instant(date: number, minutes: number, clock: ZoneClock): number {
  const shown = date + minutes * 60_000;
  const near = shown - clock(shown);
  return shown - clock(near);
}

/** Stretches in order, with those made one that touch. */
function merge(stretches: Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const [from, until] of stretches.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], until)];
    else merged.push([from, until]);
  }
  return merged;
}
