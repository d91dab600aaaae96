/** A line of the benchmark's table. */
export interface BenchmarkRow {
  /** What was measured. */
  name: string;
  /** The figure, in `unit`. */
  value: number;
  unit: string;
  /** The most it may be, in `unit`; null where the figure only explains another. */
  promise: number | null;
  /** How many measurements it stands on. */
  of?: number | undefined;
}

/** Whether a figure keeps its promise; one without a promise does. */
export function keeps({ value, promise }: BenchmarkRow): boolean {
  return promise === null || value <= promise;
}
