import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Where figures are kept between runs, so that a long run can be made in pieces. */
const folder = '.output/bench';

const resultSchema = z.object({
  /** The local day it was measured, `YYYY-MM-DD`. */
  day: z.string(),
  /** Which share of a whole run it was, 0–1. */
  share: z.number(),
  /** How long it took, seconds. */
  seconds: z.number(),
  /** What was measured. */
  rows: z.array(
    z.object({
      name: z.string(),
      value: z.number(),
      unit: z.string(),
      promise: z.nullable(z.number()),
      of: z.optional(z.number()),
    }),
  ),
});

/** What came of a part of the benchmark. */
export type Result = z.infer<typeof resultSchema>;

/** What a part came to when it was last run; undefined when it wasn't. */
export function readResult(part: string): Result | undefined {
  const file = fileOf(part);
  return existsSync(file) ? resultSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Keeps what a part came to, in place of what there was. */
export function writeResult(part: string, result: Result): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(part), JSON.stringify(result, null, 2));
}

function fileOf(part: string): string {
  return join(folder, `${part}.json`);
}
