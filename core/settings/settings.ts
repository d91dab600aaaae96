import * as z from 'zod/mini';
import { invitationSchema } from '../calendar/invitation.ts';
import { minutesField } from '../limits/fields.ts';
import { kinds, looks } from '../moments/moment.ts';
import { askedFor } from './asked-for.ts';
import { keepingSchema } from './keeping.ts';
import { needs } from './needs.ts';
import { atAllTimes, pauseHoursSchema } from './pause-hours.ts';

/** A stretch of every day in which the pause waits longer. */
const quietHoursSchema = z.object({
  /** When it begins, minutes after midnight on the device's clock, 0–1439. */
  from: z.number().check(z.minimum(0), z.maximum(1439)),
  /** When it ends, likewise; before `from` when it goes over midnight. */
  to: z.number().check(z.minimum(0), z.maximum(1439)),
  /** Seconds to settle then, 0–60. */
  settle: z.number().check(z.minimum(0), z.maximum(60)),
});
export type QuietHours = z.infer<typeof quietHoursSchema>;

/** What can be set overall, and for one person apart. */
export const pauseFields = {
  /** Seconds before *go on* can be pressed, 0–60. Never grows by itself. */
  settle: z.number().check(z.minimum(0), z.maximum(60)),
  /** Times of day with a longer wait. */
  quietHours: z.array(quietHoursSchema),
  /** At which hours of the week there are pauses. */
  hours: pauseHoursSchema,
  /** Kinds of pause to choose from; where words are among several, they lead. */
  kinds: z.array(z.enum(kinds)).check(z.minLength(1)),
  /** Whether the pause offers chips for intention and feeling. */
  chips: z.boolean(),
  /** Whether a check-in is offered afterwards. */
  checkIns: z.boolean(),
  /** Minutes a pass lasts unless chosen otherwise in the pause, by a day at most; 0 is this visit only. */
  passMinutes: minutesField,
};

/** Colour schemes to choose from. */
export const schemes = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What a person set, overall. Every field has a default, so old settings stay readable. */
export const settingsSchema = z.object({
  /** Seconds before *go on* can be pressed. */
  settle: z._default(pauseFields.settle, 8),
  /** Minutes of a pass. */
  passMinutes: z._default(pauseFields.passMinutes, 5),
  /** Kinds of pause. */
  kinds: z._default(pauseFields.kinds, ['words', 'breath', 'grounding', 'quiet']),
  /** Looks to choose from. */
  looks: z._default(z.array(z.enum(looks)).check(z.minLength(1)), [...looks]),
  /** Whether there are chips. */
  chips: z._default(pauseFields.chips, true),
  /** Whether there are check-ins. */
  checkIns: z._default(pauseFields.checkIns, true),
  /** Whether the popup asks the morning after a look. */
  echoes: z._default(z.boolean(), true),
  /** Whether the pause may say what their own last check-ins said; not unless it is asked for. */
  ownNumbers: z._default(z.boolean(), false),
  /** Seconds of one breath, for kind `breath`; `hold` may be 0. */
  breath: z._default(z.object({ in: z.number(), hold: z.number(), out: z.number() }), {
    in: 4,
    hold: 0,
    out: 6,
  }),
  /** Times of day with a longer wait. */
  quietHours: z._default(pauseFields.quietHours, []),
  /** At which hours of the week there are pauses. */
  hours: z._default(pauseFields.hours, atAllTimes),
  /** Whether what makes the pause weaker takes effect the next morning only. */
  weakenNextMorning: z._default(z.boolean(), false),
  /** What was put off until a morning; null when nothing was. */
  coming: z._default(
    z.nullable(
      z.object({
        /** When it takes effect, milliseconds UTC. */
        from: z.number(),
        /** The fields of the settings that change then. */
        change: z.object({
          settle: z.optional(pauseFields.settle),
          passMinutes: z.optional(pauseFields.passMinutes),
          quietHours: z.optional(pauseFields.quietHours),
          hours: z.optional(pauseFields.hours),
          weakenNextMorning: z.optional(z.boolean()),
        }),
      }),
    ),
    null,
  ),
  /** Where *not now* leads. */
  turnBackTo: z._default(z.enum(['back', 'close', 'page', 'small-things']), 'back'),
  /** A page of their own for `turnBackTo: 'page'`, an http(s) URL. */
  turnBackPage: z._default(z.string(), ''),
  /** Their own small things to do instead. */
  smallThings: z._default(z.array(z.string()), []),
  /** What small things are good for, by the words of each; one that isn't here is for any time. */
  smallThingNeeds: z._default(z.record(z.string(), z.enum(needs)), {}),
  /** Someone to call, as they wrote it. */
  someoneToCall: z._default(z.string(), ''),
  /** Which colours pages and pause wear; `system` follows the device. */
  scheme: z._default(z.enum(schemes), 'system'),
  /** Whether pauses offer pages about a person at night too, from ten to six. */
  pagesAtNight: z._default(z.boolean(), false),
  /** Country of the helplines, a file's name in content/support; null until picked. */
  country: z._default(z.nullable(z.string()), null),
  /** Ids of passages they don't want to meet again. */
  mutedPassages: z._default(z.array(z.string()), []),
  /** Ids of passages they keep, to read again; the latest first. */
  keptPassages: z._default(z.array(z.string()), []),
  /**
   * Since when what was said of words counts, milliseconds UTC, by the kind of moment it is learned under, `any`, or
   * `kinds` for the kinds of pause; what isn't here always counts.
   */
  learnedSince: z._default(z.record(z.string(), z.number()), {}),
  /** Themes of passages they don't want. */
  mutedThemes: z._default(z.array(z.string()), []),
  /** Words that only come to those who asked for such. */
  askedFor: z._default(z.array(z.enum(askedFor)), []),
  /** First day of the week, 1 Monday … 7 Sunday; null follows the locale. */
  weekStart: z._default(z.nullable(z.number()), null),
  /** How long what is written down is kept. */
  keeping: z._default(keepingSchema, { time: 'ever', writing: false }),
  /** When the week is offered to be looked at; null when it isn't. */
  weekly: z._default(z.nullable(invitationSchema), null),
  /** When they last said whether Ebb is still right for them, milliseconds UTC; null before. */
  saidRightAt: z._default(z.nullable(z.number()), null),
  /**
   * Since when the reminder to save counts, milliseconds UTC: when it was turned on, or a file was last saved;
   * null when nobody wants it.
   */
  remindToSaveSince: z._default(z.nullable(z.number()), null),
});
export type Settings = z.infer<typeof settingsSchema>;
