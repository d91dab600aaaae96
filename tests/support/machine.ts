import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, totalmem, type } from 'node:os';
import { findKind } from './browser/find-browser.ts';

/** The machine in a few words: cores, memory, system and browsers, and nothing that is only its own. */
export function machine(): string {
  return [
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system(),
    `Chromium ${browserVersion('chromium')}`,
    `Firefox ${browserVersion('firefox')}`,
  ].join(', ');
}

function system(): string {
  const file = '/etc/os-release';
  if (!existsSync(file)) return type();
  const release = readFileSync(file, 'utf8');
  const field = (name: string) => new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(release)?.[1] ?? '';
  return `${field('NAME').replace(' GNU/Linux', '')} ${field('VERSION_ID')}`.trim();
}

/** The first number of a browser's version. */
export function browserVersion(kind: 'chromium' | 'firefox'): string {
  const said = execFileSync(findKind(kind) ?? kind, ['--version'], { encoding: 'utf8' });
  return /\d+/.exec(said)?.[0] ?? '';
}
