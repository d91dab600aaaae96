import { i18n } from '#i18n';

/** How a look felt. */
export type Weight = 'lighter' | 'same' | 'heavier';

/** One look. */
export interface PebbleMark {
  /** What tells it apart. */
  id: string;
  /** When it was, for the spoken value. */
  name: string;
  /** How it felt afterwards. */
  after: Weight;
  /** How it felt the next morning; null when not said. */
  echo: Weight | null;
}

/** Looks with something in common. */
export interface PebbleShore {
  /** What they have in common. */
  name: string;
  /** The looks, earliest first. */
  pebbles: readonly PebbleMark[];
}

/** A look in words, for being spoken. */
export function spokenPebble({ name, after, echo }: PebbleMark): string {
  const values = [
    i18n.t(`charts.${after}`),
    ...(echo ? [i18n.t('charts.echoValue', [i18n.t(`charts.${echo}`)])] : []),
  ];
  return i18n.t('charts.dayValue', [name, values.join(', ')]);
}

/** The table behind the shores. */
export function pebbleTable(heading: string, shores: readonly PebbleShore[]) {
  const weights: readonly Weight[] = ['lighter', 'same', 'heavier'];
  return {
    head: [heading, ...weights.map((weight) => i18n.t(`charts.${weight}`))],
    rows: shores.map(({ name, pebbles }) => [
      name,
      ...weights.map((weight) => String(pebbles.filter(({ after }) => after === weight).length)),
    ]),
  };
}
