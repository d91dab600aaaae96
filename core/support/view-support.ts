import { countries, countryOf, isCountry, linesOf } from './countries.ts';
import { guessCountry, type Whereabouts } from './guess-country.ts';
import type { Helpline } from './helpline.ts';
import { stretchesOpen } from './opening-hours.ts';
import type { NearLine, SupportView } from './support-view.ts';

/** How far ahead it is told when lines are open, milliseconds: what is prepared is for two days. */
const ahead = 5 * 86_400_000;

/**
 * Puts together what is shown of help where there is little room.
 * @param picked id of the country that was picked; null when none was
 * @param now milliseconds UTC
 */
export function viewSupport(picked: string | null, where: Whereabouts, now: number): SupportView {
  const country = picked !== null && isCountry(picked) ? picked : guessCountry(where);
  const near = country === null ? [] : nearLines(linesOf(country, where.languages));
  const [zone = 'UTC'] = country === null ? [] : countryOf(country).zones;
  const checked = near.map((line) => line.checked).toSorted();
  return {
    country,
    name: country === null ? '' : countryOf(country).name,
    checked: checked[0] ?? '',
    lines: near.map((line) => viewLine(line, zone, now)),
    choice: picked === null ? countries().map(({ id, name }) => [id, name]) : [],
  };
}

/** Emergency numbers, the first line to talk to, those to write to, and the other ones to talk to. */
function nearLines(lines: readonly Helpline[]): Helpline[] {
  const reached = lines.filter(({ phone, text }) => phone ?? text);
  const of = (wanted: Helpline['kind']) => reached.filter(({ kind }) => kind === wanted);
  const [first = [], ...others] = of('crisis');
  return [of('emergency'), first, of('text'), others].flat();
}

function viewLine(line: Helpline, zone: string, now: number): NearLine {
  const { kind, name, phone = '', text, hours } = line;
  const open = hours === undefined ? null : stretchesOpen(hours, zone, now, now + ahead);
  return {
    emergency: kind === 'emergency',
    name,
    phone,
    ...(text ? { text } : {}),
    open: open?.map(([from, until]) => [from, until]) ?? null,
  };
}
