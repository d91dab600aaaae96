import * as z from 'zod/mini';
import { isHours } from './opening-hours.ts';

/** What a line is for, in the order in which the lines of a country are shown. */
export const helplineKinds = [
  /** Danger right now: police, ambulance. */
  'emergency',
  /** Somebody to talk to, by telephone. */
  'crisis',
  /** The same, by text message or chat. */
  'text',
  /** For whoever is hurt or frightened by someone. */
  'violence',
  /** How to plan for one's own safety. */
  'planning',
  /** For children and young people. */
  'minors',
  /** For whoever is worried by what they themselves do to someone. */
  'behaviour',
  /** For whoever is watched or followed by their devices. */
  'technology',
  /** How to find a doctor or a counsellor. */
  'care',
  /** Where more lines are listed. */
  'directory',
] as const;

const phone = z.string().check(z.regex(/^[\d#*]([\d -]{0,16}\d)?$/));
const link = z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+\.[a-z]+(\/[\w./-]*)?$/));
const sentence = z.string().check(z.regex(/^[A-Z].{8,110}\.$/));

/** What a text message is sent to. */
const textSchema = z.object({
  /** The number it goes to. */
  to: phone,
  /** The word that it begins with; empty when any will do. */
  say: z.string().check(z.regex(/^[A-Z]{0,12}$/)),
});

/** One line of a country. What isn't known for certain is left out. */
const helplineSchema = z.object({
  /** What it is for. */
  kind: z.enum(helplineKinds),
  /** Its name. */
  name: z.string().check(z.regex(/\S/)),
  /** Its number, as one dials it. */
  phone: z.exactOptional(phone),
  /** Where it answers text messages. */
  text: z.exactOptional(textSchema),
  /** Where one can write to it in the browser. */
  chat: z.exactOptional(link),
  /** Its own page. */
  link: z.exactOptional(link),
  /** For whom it is, or what it costs, where the kind doesn't say it: one sentence. */
  about: z.exactOptional(sentence),
  /** When it answers, as OpenStreetMap writes opening hours, in the country's time zone. */
  hours: z.exactOptional(z.string().check(z.refine(isHours))),
  /** Languages it answers in, as BCP 47 tags. */
  languages: z.exactOptional(
    z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))).check(z.minLength(1)),
  ),
  /** Month as of which it is known, `YYYY-MM`. Nobody has dialled it, and not each was compared with its source. */
  checked: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
  /** The page where it is published. */
  source: link,
});
export type Helpline = z.infer<typeof helplineSchema>;

/** One country's helplines. */
export const countrySchema = z.object({
  /** Name of the country, in its own words. */
  name: z.string().check(z.regex(/\S/)),
  /** Its time zones, by their names in the IANA database; hours are told in the first. */
  zones: z.array(z.string()),
  /** The lines. */
  lines: z.array(helplineSchema),
});
export type Country = z.infer<typeof countrySchema>;
