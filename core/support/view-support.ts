import { countries, countryOf, elsewhere, isCountry, linesOf } from './countries.ts';
import { guessCountry, type Whereabouts } from './guess-country.ts';
import type { Helpline } from './helpline.ts';
import { stretchesOpen } from './opening-hours.ts';
import type { NearLine, SupportView } from './support-view.ts';

/** How far ahead it is told when lines are open, milliseconds: what is prepared is for two days. */
const ahead = 5 * 86_400_000;

/** For whom help is shown: anyone, or who is to have no contact and may want help to keep to that. */
export type HelpFor = 'anyone' | 'noContact';

/**
 * Puts together what is shown of help where there is little room.
 * @param picked id of the country that was picked; null when none was
 * @param now milliseconds UTC
 */
export function viewSupport(
  picked: string | null,
  where: Whereabouts,
  now: number,
  forWhom: HelpFor = 'anyone',
): SupportView {
  const country = picked !== null && isCountry(picked) ? picked : guessCountry(where);
  const near = linesNear(country, where.languages, forWhom);
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

function linesNear(
  country: string | null,
  languages: readonly string[],
  forWhom: HelpFor,
): Helpline[] {
  const near = country === null ? [] : nearLines(linesOf(country, languages));
  return forWhom === 'anyone' ? near : [...near, ...ownBehaviour(country)];
}

/** Emergency numbers, the first line to talk to, those to write to, and the other ones to talk to. */
function nearLines(lines: readonly Helpline[]): Helpline[] {
  const reached = lines.filter(({ phone, text }) => phone ?? text);
  const of = (wanted: Helpline['kind']) => reached.filter(({ kind }) => kind === wanted);
  const [first = [], ...others] = of('crisis');
  return [of('emergency'), first, of('text'), others].flat();
}

/** One line for whoever is worried by what they themselves do: the country's own first, and of those one to call. */
function ownBehaviour(country: string | null): Helpline[] {
  const all = [...countryOf(country).lines, ...countryOf(elsewhere).lines];
  const lines = all.filter(({ kind }) => kind === 'behaviour');
  return [lines.find(({ phone }) => phone) ?? lines[0] ?? []].flat();
}

function viewLine(line: Helpline, zone: string, now: number): NearLine {
  const { kind, name, phone = '', text, hours, about, link } = line;
  const open = hours === undefined ? null : stretchesOpen(hours, zone, now, now + ahead);
  return {
    emergency: kind === 'emergency',
    name,
    phone,
    ...(text ? { text } : {}),
    ...(kind === 'behaviour' && about ? { about } : {}),
    ...(kind === 'behaviour' && link ? { link } : {}),
    open: open?.map(([from, until]) => [from, until]) ?? null,
  };
}
