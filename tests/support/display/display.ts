import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from '../within.ts';

/** Width and height of the screen, in pixels. */
export const screenSize = { width: 1280, height: 800 };

/** A screen without glass: Xvfb, which keeps what is painted in a file that can be read at any time. */
export interface Display {
  /** Its name, for the variable DISPLAY. */
  name: string;
  /** The file that holds the picture, in the X window dump format. */
  framebuffer: string;
  /** Ends it. */
  close(): void;
}

/** Starts a display of its own. Rejects when Xvfb isn't there or doesn't start. */
export async function openDisplay(): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-display-'));
  const screen = `${screenSize.width}x${screenSize.height}x24`;
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', screen, '-fbdir', folder, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await within('Xvfb to start', displayNumber(xvfb));
  return {
    name: `:${number}`,
    framebuffer: join(folder, 'Xvfb_screen0'),
    close() {
      xvfb.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Xvfb writes the number it took to the descriptor it was given, once it takes connections. */
function displayNumber(xvfb: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    xvfb.stdio[3]?.once('data', (line) => resolve(Number(String(line))));
  });
}
