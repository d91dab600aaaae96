import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClockLook,
  type ClockSeen,
  clockTolerance,
  lookAtClock,
} from '../../../../core/calendar/clock-seen.ts';
import { isInvited, openedBy } from '../../../../core/calendar/invitation.ts';
import { longestOff } from '../../../../core/calendar/stretch.ts';
import { afterLook } from '../../../../core/guard/after-look.ts';
import { glance } from '../../../../core/guard/glance.ts';
import { buildGuard } from '../../../../core/guard/guard.ts';
import { givePass, isLasting, type Pass } from '../../../../core/guard/pass.ts';
import { snoozedUntil } from '../../../../core/guard/snoozed.ts';
import { nothingOff, whyOff } from '../../../../core/guard/turned-off.ts';
import type { Snooze } from '../../../../core/moments/snooze.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { changeSettings } from '../../../../core/settings/weakening.ts';
import { robin } from '../../../fixtures/person.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const evening = Date.UTC(2026, 10, 21, 21, 30);

/** What happens to a clock: time passes, it is set (milliseconds, forward or back), and maybe Ebb reads it. */
interface Step {
  passes: number;
  set: number;
  /** Whether it is read then, and if so whether by the run of the background that read it before. */
  read: 'no' | 'same run' | 'new run';
}

const anySet = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 20 * minute, max: 3 * day }) },
  { weight: 2, arbitrary: fc.integer({ min: -3 * day, max: -1 }) },
  { weight: 1, arbitrary: fc.integer({ min: -20 * minute, max: -1 }) },
);
const anySteps = (longest: number, reads: Step['read'][]) =>
  fc.array(
    fc.record({
      passes: fc.integer({ min: 0, max: longest }),
      set: anySet,
      read: fc.constantFrom(...reads),
    }),
    { minLength: 1, maxLength: 40 },
  );

/** A clock that can be set, the time that really passed, and what Ebb knows of both. */
class Device {
  real = 0;
  /** How much of that the browser was closed. */
  closed = 0;
  at = evening;
  #run = 0;
  #last: ClockSeen | undefined;
  /** How much of what was set back can't have been noticed: what had passed, unread, when it was. */
  unnoticed = 0;
  #unread = 0;

  pass(time: number) {
    this.real += time;
    this.at += time;
    this.#unread += time;
  }

  set(by: number) {
    this.at += by;
    if (by < 0) this.unnoticed += Math.min(this.#unread, -by) + clockTolerance;
  }

  read(isSameRun: boolean, before?: number): ClockLook {
    if (!isSameRun) this.#run += 1;
    const seen = { at: this.at, elapsed: this.real, run: this.#run };
    const look = lookAtClock(this.#last, seen, before);
    this.#last = seen;
    this.#unread = 0;
    return look;
  }

  /** The browser is closed for a while, in which the clock may be set; of before it knows what was kept last. */
  close(time: number, set: number): ClockLook {
    const kept = this.#last?.at;
    this.unnoticed += this.#unread + clockTolerance;
    this.real += time;
    this.closed += time;
    this.at += time + set;
    this.#last = undefined;
    return this.read(false, kept);
  }
}

/** Goes through steps, and looks after each whether all is as it should be. */
function live(device: Device, steps: Step[], read: (look: ClockLook) => void, check: () => void) {
  for (const { passes, set, read: how } of steps) {
    device.pass(passes);
    check();
    device.set(set);
    check();
    if (how !== 'no') read(device.read(how === 'same run'));
    check();
  }
}

describe('whatever happens to the clock', () => {
  const lengths = fc.constantFrom(0, 2, 5, 15);
  // While a pass or a snooze lasts the clock is read every minute.
  const minutes = anySteps(minute, ['same run', 'new run']);

  test('a pass lasts no longer than it was given', () => {
    fc.assert(
      fc.property(lengths, minutes, (length, steps) => {
        const device = new Device();
        device.read(false);
        let pass: Pass | undefined = givePass('robin', length, device.at);
        const given = pass.until - pass.from;
        live(
          device,
          steps,
          (look) => {
            const after = pass && afterLook.pass(pass, look);
            // One that is over is forgotten.
            pass = after && isLasting(after, look.now) ? after : undefined;
          },
          () => {
            if (!pass || !isLasting(pass, device.at)) return;
            expect(device.real).toBeLessThanOrEqual(given + device.unnoticed);
          },
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a pass opens no more of them than it was given, also where it is set while the browser is closed', () => {
    const away = fc.record({ time: fc.integer({ min: 0, max: 2 * day }), set: anySet });
    fc.assert(
      fc.property(lengths, minutes, away, minutes, (length, before, { time, set }, after) => {
        const device = new Device();
        device.read(false);
        let pass: Pass | undefined = givePass('robin', length, device.at);
        const given = pass.until - pass.from;
        const read = (look: ClockLook) => {
          const now = pass && afterLook.pass(pass, look);
          pass = now && isLasting(now, look.now) ? now : undefined;
        };
        const check = () => {
          if (!pass || !isLasting(pass, device.at)) return;
          expect(device.real - device.closed).toBeLessThanOrEqual(given + device.unnoticed);
        };
        live(device, before, read, check);
        read(device.close(time, set));
        live(device, after, read, check);
      }),
      { numRuns: 500 },
    );
  });

  test('a pass is over where the clock says less than before the browser was closed', () => {
    const device = new Device();
    device.read(false);
    const pass = givePass('robin', 15, device.at);
    device.pass(14 * minute);
    device.read(true);
    const look = device.close(minute, -13 * minute);
    expect(isLasting(pass, look.now)).toBe(true);
    expect(isLasting(afterLook.pass(pass, look), look.now)).toBe(false);
    const snooze = { id: 'a', from: evening, until: evening + 30 * minute };
    expect(snoozedUntil([afterLook.snooze(snooze, look)], look.now)).toBe(0);
    const long = { ...snooze, until: null };
    expect(snoozedUntil([afterLook.snooze(long, look)], look.now)).toBe(0);
  });

  test('a pass lasts just as long as it was given while nobody sets it', () => {
    fc.assert(
      fc.property(lengths, minutes, (length, steps) => {
        const device = new Device();
        device.read(false);
        let pass = givePass('robin', length, device.at);
        const given = pass.until - pass.from;
        live(
          device,
          steps.map((step) => ({ ...step, set: 0 })),
          (look) => {
            pass = afterLook.pass(pass, look);
          },
          () => expect(isLasting(pass, device.at)).toBe(device.real < given),
        );
      }),
    );
  });

  test('a snooze ends when it was to end, and so does one that had no end', () => {
    fc.assert(
      fc.property(fc.boolean(), minutes, (ends, steps) => {
        const device = new Device();
        device.read(false);
        const half = 30 * minute;
        const from = device.at;
        let snooze: Snooze = { id: 'a', from, until: ends ? from + half : null };
        live(
          device,
          steps,
          (look) => {
            snooze = afterLook.snooze(snooze, look);
          },
          () => {
            if (snoozedUntil([snooze], device.at) === 0) return;
            const given = ends ? half : longestOff;
            expect(device.real).toBeLessThanOrEqual(given + device.unnoticed);
          },
        );
      }),
      { numRuns: 500 },
    );
  });

  test('pauses for one person are off no longer than they were turned off for', () => {
    fc.assert(
      fc.property(fc.integer({ min: minute, max: 2 * hour }), minutes, (length, steps) => {
        const device = new Device();
        device.read(false);
        const off = { from: device.at, until: device.at + length };
        let someone = robin({ off });
        let over = false;
        live(
          device,
          steps,
          (look) => {
            someone = afterLook.person(someone, look);
            over ||= whyOff(someone, nothingOff, look.now) === null;
          },
          () => {
            if (over || whyOff(someone, nothingOff, device.at) === null) return;
            expect(device.real).toBeLessThanOrEqual(length + device.unnoticed);
          },
        );
      }),
      { numRuns: 500 },
    );
  });

  test('they are off for just as long while nobody sets it', () => {
    fc.assert(
      fc.property(fc.integer({ min: minute, max: 2 * hour }), minutes, (length, steps) => {
        const device = new Device();
        device.read(false);
        let someone = robin({ off: { from: device.at, until: device.at + length } });
        live(
          device,
          steps.map((step) => ({ ...step, set: 0 })),
          (look) => {
            someone = afterLook.person(someone, look);
          },
          () =>
            expect(whyOff(someone, nothingOff, device.at)).toBe(
              device.real < length ? 'off' : null,
            ),
        );
      }),
    );
  });

  test('a page that only knows the guard asks, where the clock says less than when it was made', () => {
    const person = robin({ profiles: [{ site: 'x', key: 'robin', alsoKnownAs: [] }] });
    fc.assert(
      fc.property(fc.integer({ min: clockTolerance + 1, max: 3 * day }), (back) => {
        const pass = givePass('robin', 15, evening);
        const turned = { ...nothingOff, snoozedUntil: evening + day };
        const guard = buildGuard([person], [pass], turned, evening);
        expect(glance(guard, 'https://x.com/robin', evening).pauses).toBe(false);
        expect(glance(guard, 'https://x.com/robin', evening - back).pauses).toBe(true);
      }),
    );
  });

  test('a weaker setting comes neither before half an hour has passed, nor never', () => {
    // Every quarter of an hour while one is to come; asleep, or closed, not at all.
    const often = anySteps(15 * minute, ['new run', 'same run']);
    const asleep = anySteps(9 * hour, ['no', 'new run']);
    fc.assert(
      fc.property(often, asleep, often, (...parts) => {
        const device = new Device();
        device.read(false);
        const careful = settingsSchema.parse({ weakenNextMorning: true });
        const asked = { now: device.at, offset: 0 };
        let settings = changeSettings(careful, { settle: 3 }, [], asked);
        const read = (look: ClockLook) => {
          settings = afterLook.settings(settings, look);
        };
        live(device, parts.flat(), read, () => {
          if (settings.settle === 3) expect(device.real).toBeGreaterThanOrEqual(hour / 2);
        });
        const quarters = Array.from({ length: 4 * 26 }, (): Step => {
          return { passes: 15 * minute, set: 0, read: 'new run' };
        });
        live(device, quarters, read, () => undefined);
        expect(settings).toEqual({ ...careful, settle: 3 });
      }),
      { numRuns: 500 },
    );
  });

  test('the week comes within a week, also when the clock was ahead as the last was opened', () => {
    const sunday = { weekday: 7, hour: 18 };
    fc.assert(
      fc.property(fc.integer({ min: -3 * day, max: 400 * day }), (ahead) => {
        const openedAt = openedBy(evening + ahead, evening);
        expect(isInvited(sunday, openedAt, { at: evening + 8 * day, offset: 0 })).toBe(true);
      }),
    );
  });
});

describe('what a pass keeps', () => {
  test('one that would last for a day, however that came about, doesn’t', () => {
    const pass = givePass('robin', 5, evening);
    const longer = { ...pass, until: pass.until + day };
    expect(isLasting(longer, evening)).toBe(false);
    expect(givePass('robin', 600, evening).until).toBe(evening + 15 * minute);
  });

  test('one of which only the end is known, as from a version before, is over', () => {
    expect(isLasting({ person: 'robin', from: 0, until: evening, visit: false }, 1)).toBe(false);
  });

  test('one for a visit waits for a slow page, and for a login in between', () => {
    const pass = givePass('robin', 0, evening);
    expect(pass.visit).toBe(true);
    expect(isLasting(pass, evening + 4 * minute)).toBe(true);
    expect(isLasting(pass, evening + 5 * minute)).toBe(false);
  });
});
