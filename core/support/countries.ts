import { type Country, countrySchema, type Helpline, helplineKinds } from './helpline.ts';

/** The file for every country that has none of its own. */
export const elsewhere = 'international';

const files = import.meta.glob('../../content/support/*.ts', { eager: true, import: 'default' });

let read: Map<string, Country> | undefined;

/** Every file, read when one is first wanted: most times the background wakes none is. */
function all(): Map<string, Country> {
  read ??= new Map(
    Object.entries(files).map(([path, file]) => [fileName(path), countrySchema.parse(file)]),
  );
  return read;
}

/** Whether there is a file of this name. */
export function isCountry(id: string): boolean {
  return all().has(id);
}

/** Countries to pick from, by their own names in order, the directory for all others last. */
export function countries(): { id: string; name: string; zones: readonly string[] }[] {
  return [...all()]
    .map(([id, { name, zones }]) => ({ id, name, zones }))
    .sort((a, b) => place(a.id) - place(b.id) || a.name.localeCompare(b.name, 'en'));
}

/** A country by its id; the directory for all others for one there isn't. */
export function countryOf(id: string | null): Country {
  const country = all().get(id ?? elsewhere) ?? all().get(elsewhere);
  if (!country) throw new Error(`content/support/${elsewhere}.ts is missing.`);
  return country;
}

/**
 * The lines of a country and, after them, what there is for every country, in the order of the kinds. Those in
 * one of `languages` (BCP 47 tags) come first in theirs.
 */
export function linesOf(id: string | null, languages: readonly string[]): Helpline[] {
  const country = countryOf(id);
  const everywhere = countryOf(elsewhere);
  const more = everywhere.lines.filter(({ kind }) => kind !== 'emergency');
  const lines = country === everywhere ? country.lines : [...country.lines, ...more];
  const spoken = languages.map((tag) => tag.split('-')[0]);
  const fits = ({ languages: own }: Helpline) =>
    Number(own === undefined || own.some((one) => spoken.includes(one)));
  return lines.toSorted(
    (a, b) => helplineKinds.indexOf(a.kind) - helplineKinds.indexOf(b.kind) || fits(b) - fits(a),
  );
}

function place(id: string): number {
  return id === elsewhere ? 1 : 0;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
}
