import { readFileSync } from 'node:fs';
import { findKind, findProgram } from '../tests/support/browser/find-browser.ts';
import { run } from './run.ts';

/** A program that doesn't come with `npm ci`. */
export type Program = 'chromium' | 'firefox' | 'Xvfb' | 'xdotool';

/** Ways to install programs, and what each calls them. */
const installers: { tool: string; command: string; packages: Record<Program, string> }[] = [
  {
    tool: 'apt-get',
    command: 'apt-get install --yes --no-install-recommends fonts-liberation',
    packages: {
      chromium: 'chromium',
      firefox: isUbuntu() ? 'firefox' : 'firefox-esr',
      Xvfb: 'xvfb',
      xdotool: 'xdotool',
    },
  },
  {
    tool: 'dnf',
    command: 'dnf install',
    packages: {
      chromium: 'chromium',
      firefox: 'firefox',
      Xvfb: 'xorg-x11-server-Xvfb',
      xdotool: 'xdotool',
    },
  },
  {
    tool: 'pacman',
    command: 'pacman -S',
    packages: {
      chromium: 'chromium',
      firefox: 'firefox',
      Xvfb: 'xorg-server-xvfb',
      xdotool: 'xdotool',
    },
  },
  {
    tool: 'brew',
    command: 'brew install',
    packages: { chromium: 'chromium', firefox: 'firefox', Xvfb: 'xquartz', xdotool: 'xdotool' },
  },
  {
    tool: 'winget',
    command: 'winget install',
    packages: { chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox', Xvfb: '', xdotool: '' },
  },
];

/**
 * Sees to it that these programs are there: as root on Debian or Ubuntu by installing what is
 * missing, anywhere else by printing the command that would. Gives whether all are there now.
 */
export function ensurePrograms(programs: Program[]): boolean {
  const missing = programs.filter((program) => !isThere(program));
  if (missing.length === 0) return true;
  const installer = installers.find(({ tool }) => toolIsThere(tool));
  if (installer?.tool === 'apt-get' && process.getuid?.() === 0) {
    install(
      installer.command,
      missing.map((program) => installer.packages[program]),
    );
    return programs.every(isThere);
  }
  console.error(advice(missing, installer));
  return false;
}

function isThere(program: Program): boolean {
  if (program === 'chromium' || program === 'firefox') return findKind(program) !== undefined;
  return findProgram(program) !== undefined;
}

/** Hiding programs is for trying a bare machine; what installs them must be found all the same. */
function toolIsThere(tool: string): boolean {
  const hidden = process.env.EBB_HIDE_PROGRAMS;
  delete process.env.EBB_HIDE_PROGRAMS;
  const found = findProgram(tool) !== undefined;
  if (hidden) process.env.EBB_HIDE_PROGRAMS = hidden;
  return found;
}

function install(command: string, packages: string[]): void {
  console.log(`Installing ${packages.join(', ')} …`);
  run('apt-get', ['update', '--quiet']);
  const [tool = '', ...parameters] = command.split(' ');
  run(tool, [...parameters, ...packages]);
  delete process.env.EBB_HIDE_PROGRAMS;
}

function advice(missing: Program[], installer: (typeof installers)[number] | undefined): string {
  const sudo = ['apt-get', 'dnf', 'pacman'].includes(installer?.tool ?? '') ? 'sudo ' : '';
  const packages = missing.map((program) => installer?.packages[program]).join(' ');
  return [
    `Not found on this machine: ${missing.join(', ')}.`,
    ...(installer
      ? ['Type this, then try again:', '', `  ${sudo}${installer.command} ${packages}`]
      : ['Install it with what this system offers, then try again.']),
    '',
    'Somewhere else already? EBB_CHROMIUM and EBB_FIREFOX take the path of a browser.',
    ...(isUbuntu()
      ? [
          'Ubuntu brings both as snaps, which can’t use a profile in /tmp: a package of the maker can.',
        ]
      : []),
  ].join('\n');
}

function isUbuntu(): boolean {
  try {
    return /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
