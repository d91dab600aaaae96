/** The figure in the middle of some, at least one; of an even number, the upper of the two. */
export function median(figures: readonly number[]): number {
  return part(figures, 0.5);
}

/** The figure that a share of all (0–1) stays below. */
export function part(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A figure with so many digits after the point. */
export function rounded(figure: number, digits: number): number {
  return Number(figure.toFixed(digits));
}
