import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** What came of a part that was measured. */
export interface Result<Row> {
  /** The local day it was measured, `YYYY-MM-DD`. */
  day: string;
  /** Which share of a whole run it was, 0–1. */
  share: number;
  /** How long it took, seconds. */
  seconds: number;
  /** What was measured. */
  rows: Row[];
}

/** Figures that are kept between runs, so that a long run can be made in pieces. */
export class KeptResults<Row> {
  readonly #folder: string;
  readonly #schema: z.ZodMiniType<Result<Row>>;

  /** Takes the folder they are kept in, and what a row is. */
  constructor(folder: string, row: z.ZodMiniType<Row>) {
    this.#folder = folder;
    this.#schema = z.object({
      day: z.string(),
      share: z.number(),
      seconds: z.number(),
      rows: z.array(row),
    });
  }

  /** What a part came to when it was last run; undefined when it wasn't. */
  read(part: string): Result<Row> | undefined {
    const file = this.#fileOf(part);
    if (!existsSync(file)) return undefined;
    return this.#schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  }

  /** Keeps what a part came to, in place of what there was. */
  write(part: string, result: Result<Row>): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#fileOf(part), JSON.stringify(result, null, 2));
  }

  #fileOf(part: string): string {
    return join(this.#folder, `${part}.json`);
  }
}
