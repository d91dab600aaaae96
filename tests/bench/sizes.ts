import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../support/built.ts';
import type { BenchmarkRow } from './row.ts';

/** What each script that is injected may weigh, in bytes; null where nothing is promised. */
const scripts = { sentinel: 4096, hold: null, pause: 61_000, shade: null, beside: null };

/** Weighs what is shipped: each script that comes to a page, and the archives for the stores. */
export async function measureSizes(): Promise<BenchmarkRow[]> {
  const shipped = builtExtension('chromium', 'shipped');
  return [
    ...Object.entries(scripts).map(([name, promise]) => ({
      name: `${name}.js`,
      value: statSync(join(shipped, `${name}.js`)).size,
      unit: 'bytes',
      promise,
    })),
    {
      name: 'Timers that repeat in sentinel.js',
      value: repeats(readFileSync(join(shipped, 'sentinel.js'), 'utf8')),
      unit: '',
      promise: 0,
    },
    ...archives(join(shipped, '..')),
  ];
}

function repeats(script: string): number {
  const repeating = /\b(setInterval|requestAnimationFrame|requestIdleCallback|MutationObserver)\b/g;
  return script.match(repeating)?.length ?? 0;
}

function archives(folder: string): BenchmarkRow[] {
  const packed = /^ebb-.*-(chrome|firefox)\.zip$/;
  return readdirSync(folder).flatMap((file) => {
    const [, browser] = packed.exec(file) ?? [];
    if (!browser) return [];
    const value = Math.ceil(statSync(join(folder, file)).size / 1000);
    return [{ name: `Packed for ${browser}`, value, unit: 'kB', promise: 430 }];
  });
}
