import * as z from 'zod/mini';
import { KeptResults } from '../support/kept-results.ts';
import type { BenchmarkRow } from './row.ts';

const row: z.ZodMiniType<BenchmarkRow> = z.object({
  name: z.string(),
  value: z.number(),
  unit: z.string(),
  promise: z.nullable(z.number()),
  of: z.optional(z.number()),
});

/** What has been measured. */
export const results = new KeptResults('.output/bench', row);
