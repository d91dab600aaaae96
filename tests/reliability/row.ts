/** A line of the table: something that was done to Ebb again and again, and how often it held. */
export interface ReliabilityRow {
  /** What was done. */
  name: string;
  /** How often it was tried. */
  tried: number;
  /** How often it held. */
  held: number;
  /** What "held" means, in one sentence. */
  means: string;
  /** The browser and its version, or the browser in memory. */
  where: string;
  /** Some of what was found where it didn't hold. */
  faults: string[];
}

/** The most faults that are kept of a line: enough to see their kind. */
const mostFaults = 8;

/** A line from what was found each time: nothing where it held. */
export function rowOf(
  line: Pick<ReliabilityRow, 'name' | 'means' | 'where'>,
  found: readonly (readonly string[])[],
): ReliabilityRow {
  const broken = found.filter((faults) => faults.length > 0);
  const faults = [...new Set(broken.map((each) => each.join('; ')))].slice(0, mostFaults);
  return { ...line, tried: found.length, held: found.length - broken.length, faults };
}

/** Whether it held each time. */
export function keeps({ tried, held }: ReliabilityRow): boolean {
  return tried === held;
}
