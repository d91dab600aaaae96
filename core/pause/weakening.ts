import type { Settings } from './settings.ts';
import { settleAt } from './settle-at.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The hour at which a morning begins, local time. */
const morning = 6;

/** What can make the pause weaker. */
const weakening = ['settle', 'quietHours', 'passMinutes', 'weakenNextMorning'] as const;

/**
 * The settings after a change. With `weakenNextMorning`, what makes the pause weaker is put off
 * until the morning; what makes it stronger, or neither, takes effect at once.
 * @param now milliseconds UTC
 * @param offset minutes east of UTC on the device's clock
 */
export function changeSettings(
  settings: Settings,
  change: Partial<Settings>,
  now: number,
  offset: number,
): Settings {
  const next: Settings = { ...settings, ...change };
  if (!settings.weakenNextMorning) return next;
  const later = { ...settings.coming?.change };
  let from = settings.coming?.from;
  for (const name of weakening) {
    if (change[name] === undefined) continue;
    delete later[name];
    if (!weaker({ ...settings, [name]: change[name] }, settings)) continue;
    from = nextMorning(now, offset);
    Object.assign(later, { [name]: change[name] });
    Object.assign(next, { [name]: settings[name] });
  }
  const none = change.coming === null || Object.keys(later).length === 0;
  const coming = none ? null : { from: from ?? nextMorning(now, offset), change: later };
  return { ...next, coming };
}

/** The settings as they hold at a time (milliseconds UTC): what was put off until then is in them. */
export function settingsAt(settings: Settings, now: number): Settings {
  const { coming } = settings;
  if (!coming || coming.from > now) return settings;
  return Object.assign({ ...settings }, coming.change, { coming: null });
}

/** The next six in the morning, milliseconds UTC. */
function nextMorning(now: number, offset: number): number {
  const local = now + offset * 60_000;
  const today = Math.floor(local / day) * day + morning * hour;
  return (today > local ? today : today + day) - offset * 60_000;
}

function weaker(after: Settings, before: Settings): boolean {
  return (
    (before.weakenNextMorning && !after.weakenNextMorning) ||
    after.passMinutes > before.passMinutes ||
    minutesOfDay.some((minute) => settleAt(after, null, minute) < settleAt(before, null, minute))
  );
}

const minutesOfDay = Array.from({ length: 1440 }, (_, minute) => minute);
