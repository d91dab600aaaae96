import * as z from 'zod/mini';
import { groundFields, paragraphs } from './passage.ts';

const longerReadSchema = z.object({
  /** Whether it is right for someone who was hurt; else it isn't offered to them. */
  hurt: z.boolean(),
  ...groundFields,
  /** 120–200 words; a blank line begins a new paragraph. */
  text: z.pipe(z.string(), z.transform(paragraphs)),
});
/** What someone can read on, beneath a passage. */
export type LongerRead = z.infer<typeof longerReadSchema>;

const files = import.meta.glob('../../content/longer-reads/*.ts', {
  eager: true,
  import: 'default',
});

/** Longer reads by the id of the passage that each goes on from. */
export const longerReads: ReadonlyMap<string, LongerRead> = new Map(
  Object.entries(files).map(([path, file]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
    longerReadSchema.parse(file),
  ]),
);
