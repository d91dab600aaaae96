import type { Moment } from '../../../../core/moments/moment.ts';

/** The day and hour on the clock at a moment, by writing the shifted time out and reading it. */
function clock({ at, offset }: Moment): { day: string; hour: number; weekday: number } {
  const written = new Date(at + offset * 60_000).toISOString();
  const sundayFirst = new Date(`${written.slice(0, 10)}T12:00Z`).getUTCDay();
  return {
    day: written.slice(0, 10),
    hour: Number(written.slice(11, 13)),
    weekday: sundayFirst === 0 ? 7 : sundayFirst,
  };
}

/** Every day from one to another, one step at a time. */
function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  const day = new Date(`${from}T12:00Z`);
  while (day.toISOString().slice(0, 10) <= to) {
    days.push(day.toISOString().slice(0, 10));
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return days;
}

/** Moments each once: the first with its id that has a choice other than left, else the last-standing one. */
function onlyOnce(moments: readonly Moment[]): Moment[] {
  const ids = [...new Set(moments.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const same = moments.filter((moment) => moment.id === id);
    const chosen = same.find(({ choice }) => choice !== null && choice !== 'left');
    return chosen ?? same.find(({ choice }) => choice === 'left') ?? same.slice(0, 1);
  });
}

/** A week's numbers, counted the plain and slow way. */
export function slowWeek(moments: readonly Moment[], week: string) {
  const end = new Date(`${week}T12:00Z`);
  end.setUTCDate(end.getUTCDate() + 6);
  const days = daysBetween(week, end.toISOString().slice(0, 10));
  const once = onlyOnce(moments).filter((moment) => days.includes(clock(moment).day));
  const pauses = once.filter(({ choice, arrival }) => choice !== 'safety' && arrival !== 'urge');
  const inTime = (list: Moment[]) => list.map(({ id }) => id).sort();
  return {
    pauses: inTime(pauses),
    turnedBack: inTime(pauses.filter(({ choice }) => choice === 'turned-back')),
    wentOn: inTime(pauses.filter(({ choice }) => choice === 'went-on')),
    left: inTime(pauses.filter(({ choice }) => choice === 'left' || choice === null)),
    urges: inTime(once.filter((m) => m.arrival === 'urge' && m.choice !== 'safety')),
    perDay: days.map((day) => pauses.filter((moment) => clock(moment).day === day).length),
  };
}

/** How many pauses there were at each hour of each ISO weekday, Monday first. */
export function slowRhythm(pauses: readonly Moment[]): number[][] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    Array.from(
      { length: 24 },
      (_, hour) =>
        pauses.filter((moment) => {
          const then = clock(moment);
          return then.weekday === weekday && then.hour === hour;
        }).length,
    ),
  );
}

/** Pauses in each stretch of days. */
export function slowCounts(
  pauses: readonly Moment[],
  stretches: readonly { first: string; last: string }[],
): number[] {
  return stretches.map(
    ({ first, last }) =>
      pauses.filter((moment) => clock(moment).day >= first && clock(moment).day <= last).length,
  );
}
