import * as z from 'zod/mini';

const sentences = z.string().check(z.minLength(1));

/** What a study found, and what Ebb does because of it. */
const findingSchema = z.object({
  /** What was found, in plain sentences. */
  found: sentences,
  /** How it is known: how many people, and what it doesn't show. */
  limits: sentences,
  /** What Ebb does, or leaves, because of it. */
  so: sentences,
  /** Who found it, when, and where it is published. */
  source: sentences,
});
export type Finding = z.infer<typeof findingSchema>;

const files = import.meta.glob('../../content/evidence/*.ts', { eager: true, import: 'default' });

/** The order in which findings are told; one that isn't named comes after these. */
const order = ['pause-before-an-app', 'pauses-and-breaks', 'nearly-everyone-looks'];

/** Everything that is known, by the name of its file: what bears most on Ebb first. */
export function evidence(): { id: string; finding: Finding }[] {
  return Object.entries(files)
    .map(([path, file]) => ({ id: fileName(path), finding: findingSchema.parse(file) }))
    .sort((a, b) => place(a.id) - place(b.id) || a.id.localeCompare(b.id, 'en'));
}

function place(id: string): number {
  const at = order.indexOf(id);
  return at < 0 ? order.length : at;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
}
