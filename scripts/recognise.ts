import { createInterface } from 'node:readline';
import { runnerImport } from 'vite';

type Module = typeof import('../core/recognise/match/recognise.ts');

const { module } = await runnerImport<Module>('/core/recognise/match/recognise.ts', {
  configFile: false,
  mode: 'production',
  logLevel: 'silent',
});

/** The URL of a line, which may leave out its scheme; null where there is none. */
function urlOf(line: string): string | null {
  const text = line.trim();
  if (URL.canParse(text)) return text;
  const withScheme = `https://${text}`;
  return /^[^\s/@:]+\.[^\s/@:]+/.test(text) && URL.canParse(withScheme) ? withScheme : null;
}

/** Answers one line as `npm run -s recognise` prints it. */
function answer(line: string): object {
  const url = urlOf(line);
  const nobody = { url: line, site: null, key: null, surface: null, rule: null };
  if (url === null) return { ...nobody, error: 'not a URL' };
  return { ...nobody, ...module.recognise(url) };
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
