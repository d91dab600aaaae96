import * as z from 'zod/mini';
import { KeptResults } from '../support/kept-results.ts';
import type { ReliabilityRow } from './row.ts';

const row: z.ZodMiniType<ReliabilityRow> = z.object({
  name: z.string(),
  tried: z.number(),
  held: z.number(),
  means: z.string(),
  where: z.string(),
  faults: z.array(z.string()),
});

/** What has been tried. */
export const results = new KeptResults('.output/reliability', row);
