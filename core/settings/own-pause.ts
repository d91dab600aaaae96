import * as z from 'zod/mini';
import { pauseFields, type Settings } from './settings.ts';

const { settle, quietHours, hours, kinds, chips, checkIns, passMinutes } = pauseFields;

/** How the pause is for one person, where it is another than for everyone; null is as for everyone. */
export const ownPauseFields = {
  /** Seconds to settle, 0–60. */
  settle: z._default(z.nullable(settle), null),
  /** Times of day with a longer wait, in place of everyone's; may be none. */
  quietHours: z._default(z.nullable(quietHours), null),
  /** At which hours of the week there are pauses, in place of everyone's. */
  hours: z._default(z.nullable(hours), null),
  /** Kinds of pause to choose from. */
  kinds: z._default(z.nullable(kinds), null),
  /** Whether there are chips. */
  chips: z._default(z.nullable(chips), null),
  /** Whether there are check-ins. */
  checkIns: z._default(z.nullable(checkIns), null),
  /** Minutes of a pass; 0 is this visit only. */
  passMinutes: z._default(z.nullable(passMinutes), null),
  /** What was put off until a morning; null when nothing was. */
  coming: z._default(
    z.nullable(
      z.object({
        /** When it takes effect, milliseconds UTC. */
        from: z.number(),
        /** The fields that change then. */
        change: z.object({
          settle: z.optional(z.nullable(settle)),
          quietHours: z.optional(z.nullable(quietHours)),
          hours: z.optional(z.nullable(hours)),
          passMinutes: z.optional(z.nullable(passMinutes)),
        }),
      }),
    ),
    null,
  ),
};
const ownPauseSchema = z.object(ownPauseFields);
export type OwnPause = z.infer<typeof ownPauseSchema>;

/** The settings as they are for one person: their own where there are any, else everyone's. */
export function settingsFor(settings: Settings, own: Omit<OwnPause, 'coming'>): Settings {
  return {
    ...settings,
    settle: own.settle ?? settings.settle,
    quietHours: own.quietHours ?? settings.quietHours,
    hours: own.hours ?? settings.hours,
    kinds: own.kinds ?? settings.kinds,
    chips: own.chips ?? settings.chips,
    checkIns: own.checkIns ?? settings.checkIns,
    passMinutes: own.passMinutes ?? settings.passMinutes,
  };
}
