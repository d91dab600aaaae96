import { execFileSync } from 'node:child_process';

/** Presses keys as a keyboard does, for what belongs to the browser and not to a page. */
export function pressKeys(display: string, ...keys: string[]): void {
  execFileSync('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: display } });
}
