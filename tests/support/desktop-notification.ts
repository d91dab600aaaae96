import { execFileSync } from 'node:child_process';
import { until } from './until.ts';

/** Where a window stands on a display, in pixels. */
interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Waits until the browser's own window with a notification is on the screen, and clicks it. */
export async function clickNotification(display: string): Promise<void> {
  const { x, y, width, height } = await until('the notification on the screen', async () =>
    windows(display).find(isNotification),
  );
  // Left of the middle there is no button.
  const spot = [x + width / 3, y + height / 2].map((at) => String(Math.round(at)));
  run(display, 'mousemove', ...spot, 'click', '1');
}

/** Whether a notification is on the screen. */
export function showsNotification(display: string): boolean {
  return windows(display).some(isNotification);
}

/** Notifications are the only windows of about this size, here. */
function isNotification({ width, height }: Place): boolean {
  return width > 300 && width < 400 && height > 80 && height < 200;
}

function windows(display: string): Place[] {
  const said = run(display, 'search', '--onlyvisible', '--name', '.*', 'getwindowgeometry', '%@');
  return [...said.matchAll(/Position: (-?\d+),(-?\d+).*\n\s*Geometry: (\d+)x(\d+)/g)].map(
    ([, x, y, width, height]) => ({
      ...{ x: Number(x), y: Number(y), width: Number(width), height: Number(height) },
    }),
  );
}

function run(display: string, ...command: string[]): string {
  const env = { ...process.env, DISPLAY: display };
  return execFileSync('xdotool', command, { env, encoding: 'utf8' });
}
