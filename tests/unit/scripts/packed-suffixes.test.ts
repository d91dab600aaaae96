import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { packedSuffixes } from '../../../scripts/packed-suffixes.ts';

const parsing = createRequire(import.meta.url).resolve('tldts-experimental');
const table = parsing.replace(/dist.+/, 'dist/es6/src/data/hashes.js');
/** The table as text, where it stands in a built file. */
const decimals = /\[([\d,\s]{1000,})\]/;

it('leaves the table of public suffixes its numbers, each of them', async () => {
  const [, numbers = ''] = decimals.exec(readFileSync(table, 'utf8')) ?? [];
  const code = await built();
  expect(code).not.toMatch(decimals);
  const { default: unpacked } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect([...unpacked]).toEqual(numbers.split(',').map(Number));
  expect(unpacked.length).toBeGreaterThan(5000);
});

it('refuses a table of another shape, so that no build goes out without one', () => {
  const { transform } = packedSuffixes;
  if (typeof transform !== 'function') throw new Error('the plugin transforms nothing');
  expect(() => Reflect.apply(transform, null, ['export default "aGFzaGVz"', table])).toThrow(
    'isn’t the list',
  );
});

/** The table as a build has it. */
async function built(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [packedSuffixes],
    build: { write: false, lib: { entry: table, formats: ['es'], fileName: 'table' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
