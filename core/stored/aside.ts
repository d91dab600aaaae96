import * as z from 'zod/mini';
import { asJson } from './as-json.ts';

/** What could not be read, set aside as it is. */
export const asideSchema = z.object({
  /** Name of the store it is from. */
  store: z.string(),
  /** The row; of one that could be read in part, what could not, with its id. */
  row: z.unknown(),
});
export type Aside = z.infer<typeof asideSchema>;

/** The key it is kept under: the same thing is kept once. */
export function asideKey({ store, row }: Aside): string {
  return asJson([store, row]);
}
