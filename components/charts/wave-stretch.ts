import { i18n } from '#i18n';

/** One stretch of time of a waves chart. */
export interface WaveStretch {
  /** Full name, for the table and for being spoken. */
  name: string;
  /** Short name beneath it; only some are drawn. */
  label: string;
  /** How many turned back. */
  turnedBack: number;
  /** How many went on. */
  wentOn: number;
  /** How many chose nothing; in the table only. */
  left: number;
  /** Whether it isn't over: it stands apart from the line. */
  running: boolean;
}

/** A stretch in words, for being spoken. */
export function spokenStretch(stretch: WaveStretch): string {
  const { turnedBack, wentOn, left } = stretch;
  const values = [
    `${i18n.t('charts.turnedBack')} ${turnedBack}`,
    `${i18n.t('charts.wentOn')} ${wentOn}`,
    ...(left > 0 ? [`${i18n.t('charts.left')} ${left}`] : []),
  ];
  const none = turnedBack + wentOn + left === 0;
  return i18n.t('charts.dayValue', [
    stretch.name,
    none ? i18n.t('charts.nothing') : values.join(', '),
  ]);
}

/** The table behind the waves. */
export function waveTable(unit: string, stretches: readonly WaveStretch[]) {
  return {
    head: [unit, i18n.t('charts.turnedBack'), i18n.t('charts.wentOn'), i18n.t('charts.left')],
    rows: stretches.map(({ name, turnedBack, wentOn, left }) => [
      name,
      ...[turnedBack, wentOn, left].map(String),
    ]),
  };
}
