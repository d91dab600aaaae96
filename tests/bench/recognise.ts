import { canonicalLink } from '../../core/recognise/profile-link.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { sites } from '../../core/recognise/sites.ts';
import { tableSites } from '../../core/recognise/table.ts';

/** A line of the benchmark's table. */
export interface BenchmarkRow {
  /** What was measured. */
  name: string;
  /** The figure, in `unit`. */
  value: number;
  unit: string;
  /** The most it may be, in `unit`. */
  promise: number;
}

/** Measures how long recognising takes per URL, with all tables loaded, over every example there is. */
export async function measureRecognise(): Promise<BenchmarkRow[]> {
  const urls = [
    ...sites.flatMap(({ forms, nobody }) => [
      ...forms.flatMap(({ examples }) => Object.keys(examples)),
      ...nobody,
    ]),
    ...tableSites.map(({ id: site }) => canonicalLink({ site, key: 'robin7' })),
  ];
  // Once through, so that every site is compiled: that happens once in the life of a worker.
  for (const url of urls) recognise(url);
  const times = urls.flatMap((url) => Array.from({ length: 20 }, () => microseconds(url)));
  times.sort((a, b) => a - b);
  return [
    { name: 'recognise a URL, median', value: at(times, 0.5), unit: 'µs', promise: 20 },
    { name: 'recognise a URL, 99 of 100', value: at(times, 0.99), unit: 'µs', promise: 200 },
  ];
}

function microseconds(url: string): number {
  const start = performance.now();
  recognise(url);
  return (performance.now() - start) * 1000;
}

function at(sorted: number[], part: number): number {
  return Math.round((sorted[Math.floor(sorted.length * part)] ?? 0) * 10) / 10;
}
