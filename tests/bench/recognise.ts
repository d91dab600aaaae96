import { canonicalLink } from '../../core/recognise/link/profile-link.ts';
import { recognise } from '../../core/recognise/match/recognise.ts';
import { sites } from '../../core/recognise/template/sites.ts';
import { tableSites } from '../../core/recognise/template/table.ts';
import { part, rounded } from './figures.ts';
import type { BenchmarkRow } from './row.ts';

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
  return [
    { name: 'Recognise a URL, median', ...at(times, 0.5), promise: 20 },
    { name: 'Recognise a URL, 99 of 100', ...at(times, 0.99), promise: 200 },
  ];
}

function microseconds(url: string): number {
  const start = performance.now();
  recognise(url);
  return (performance.now() - start) * 1000;
}

function at(times: number[], share: number) {
  return { value: rounded(part(times, share), 1), unit: 'µs', of: times.length };
}
