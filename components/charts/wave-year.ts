/** A month that is named beneath waves. */
interface NamedMonth {
  /** Where its middle is among the stretches: 0 in the middle of the first, 1 in that of the second. */
  at: number;
  /** What it is called: `Nov`. */
  month: string;
  /** The year it is in. */
  year: string;
}

/** The year that goes by behind waves; places are among the stretches. */
export interface WaveYear {
  /** Months with which a season begins. */
  seasons: readonly NamedMonth[];
  /** Januaries. */
  years: readonly NamedMonth[];
  /** How long it was light, from 0 on the shortest day to 1 on the longest; nothing where that isn't known. */
  light: readonly { at: number; share: number }[];
}

/** A name beneath waves: one line, or a year in a second one. */
export interface WaveName {
  /** Where it is among the stretches. */
  at: number;
  /** What is written there. */
  lines: readonly string[];
}

/** Room that the name of a month takes with some air beside it, px. */
const room = 44;

/**
 * What is named beneath waves: the months with which seasons begin, each with its year where that is another than
 * before; where there is no room for those, years, as many as fit.
 * @param across where a place among the stretches is, px
 */
export function yearNames(
  { seasons, years }: WaveYear,
  across: (at: number) => number,
): WaveName[] {
  if (apart(seasons, across) >= room || years.length === 0) {
    return seasons.map(({ at, month, year }, index) => ({
      at,
      lines: year === seasons[index - 1]?.year ? [month] : [month, year],
    }));
  }
  const every = Math.max(1, Math.ceil(room / apart(years, across)));
  return years
    .filter((_, index) => index % every === 0)
    .map(({ at, year }) => ({ at, lines: [year] }));
}

/** How far apart months are at the least, px. */
function apart(months: readonly NamedMonth[], across: (at: number) => number): number {
  const places = months.map(({ at }) => across(at));
  return Math.min(...places.slice(1).map((place, index) => Math.abs(place - (places[index] ?? 0))));
}
