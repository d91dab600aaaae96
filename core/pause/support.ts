import { type Support, supportSchema } from './pause-view.ts';

/** The file for every country that has none of its own. */
const elsewhere = 'international';

const files = import.meta.glob('../../content/support/*.ts', { eager: true, import: 'default' });

const supports = new Map<string, Support>(
  Object.entries(files).map(([path, file]) => [fileName(path), supportSchema.parse(file)]),
);

/** Countries to pick from, by their own names in order, the directory for all others last. */
export function countries(): { id: string; name: string }[] {
  return [...supports]
    .map(([id, { name }]) => ({ id, name }))
    .sort((a, b) => place(a.id) - place(b.id) || a.name.localeCompare(b.name, 'en'));
}

/** The helplines of a country by its id; of the international directory for one there isn't. */
export function supportOf(country: string): Support | null {
  return supports.get(country) ?? supports.get(elsewhere) ?? null;
}

function place(id: string): number {
  return id === elsewhere ? 1 : 0;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
}
