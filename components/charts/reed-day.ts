import { i18n } from '#i18n';

/** One day of a reeds chart. */
export interface ReedDay {
  /** Short name beneath it. */
  label: string;
  /** Full name, for the table and for being spoken. */
  name: string;
  /** How many turned back. */
  turnedBack: number;
  /** How many went on. */
  wentOn: number;
  /** How many chose nothing. */
  left: number;
  /** A word beneath the label when the day is not like the others: pauses off. */
  note?: string;
  /** Whether the day is still to come: drawn as open, not as none. */
  toCome: boolean;
}

/** A day in words, for being spoken. */
export function spokenDay(day: ReedDay): string {
  const parts = [
    day.turnedBack > 0 && `${i18n.t('charts.turnedBack')} ${day.turnedBack}`,
    day.wentOn > 0 && `${i18n.t('charts.wentOn')} ${day.wentOn}`,
    day.left > 0 && `${i18n.t('charts.left')} ${day.left}`,
    day.note,
    day.toCome && i18n.t('charts.toCome'),
  ].filter(Boolean);
  const value = parts.length > 0 ? parts.join(', ') : i18n.t('charts.nothing');
  return i18n.t('charts.dayValue', [day.name, value]);
}

/** What stands over the columns of a table of days and what was chosen on them. */
export function daysHead(): string[] {
  return [
    i18n.t('charts.day'),
    i18n.t('charts.turnedBack'),
    i18n.t('charts.wentOn'),
    i18n.t('charts.left'),
  ];
}

/** The table behind the reeds. */
export function reedTable(days: readonly ReedDay[]) {
  return {
    head: daysHead(),
    rows: days.map((day) => [
      day.note ? `${day.name} (${day.note})` : day.name,
      ...[day.turnedBack, day.wentOn, day.left].map((count) => (day.toCome ? '–' : String(count))),
    ]),
  };
}
