import * as z from 'zod/mini';
import { stretchSchema } from '../calendar/stretch.ts';
import { profileSchema } from '../recognise/template/profile.ts';
import { surfaces } from '../recognise/template/recognition.ts';
import { ownPauseFields } from '../settings/own-pause.ts';
import { circumstances, noContacts } from './circumstances.ts';
import { hardDateSchema } from './hard-date.ts';

/** How many people can be listed at once; archived ones don't count. A list is not a dossier. */
export const mostPeople = 12;

/** Surfaces that pause unless the person says otherwise: all but search (opt-in) and chat. */
export const pausedByDefault = surfaces.filter((s) => s !== 'chat' && s !== 'search');

/** Who ended it, or how it ended without anyone ending it; `unsaid` is that they would rather not say. */
export const endings = ['them', 'me', 'both', 'faded', 'never-official', 'died', 'unsaid'] as const;

/** Someone to give space to. */
export const personSchema = z.object({
  /** UUID. */
  id: z.string(),
  /** Ids of those who turned out to be this person: a pause that was open then tells of them by it. */
  formerIds: z._default(z.array(z.string()), []),
  /** What the person calls them; the only name that is ever shown outside the list. */
  nickname: z.string().check(z.minLength(1)),
  /** Their profiles, at least one unless they were forgotten when archived. */
  profiles: z.array(profileSchema),
  /** How the person stands to looking; it sets the pool of passages. */
  stance: z._default(z.enum(['space', 'not-ready', 'unsure']), 'unsure'),
  /** Who ended it, or how it ended; null while nothing was said. */
  endedBy: z._default(z.nullable(z.enum(endings)), null),
  /** Local calendar day it ended, `YYYY-MM-DD`, if they said. */
  endedOn: z._default(z.nullable(z.string()), null),
  /** Whether there was harm; some passages are then never shown. */
  hurt: z._default(z.boolean(), false),
  /** Whether there is someone new in their life, if they said; some passages are for that. */
  someoneNew: z._default(z.boolean(), false),
  /** Whether the two have to stay in touch; words about no contact are then never shown. */
  staysInTouch: z._default(z.boolean(), false),
  /** Whether they asked for no contact, or there is an order; only words written for that are then shown. */
  noContact: z._default(z.enum(noContacts), 'none'),
  /** What else is so between the two, if they said; some passages are for that. */
  circumstances: z._default(z.array(z.enum(circumstances)), []),
  /** Days of the year that are hard. */
  hardDates: z._default(z.array(hardDateSchema), []),
  /** A note from before there were words of one's own; the background makes it a passage for them. */
  note: z._default(z.string(), ''),
  ...ownPauseFields,
  /** For how long pauses for them are turned off, or were the last time; null when they never were, or by hand on again. */
  off: z._default(z.nullable(stretchSchema), null),
  /** Surfaces that pause. */
  surfaces: z._default(z.array(z.enum(surfaces)), pausedByDefault),
  /** Whether their pages pause on mirrors, in archives and translators too. */
  beyond: z._default(z.boolean(), false),
  /**
   * Whether a page of theirs went by on a mirror while those are off: once it was `seen` the list says so
   * until that is `answered`, and never again.
   */
  mirrorNotice: z._default(z.enum(['none', 'seen', 'answered']), 'none'),
  /** A name to search for, if they want searches to pause; empty when not. */
  searchName: z._default(z.string(), ''),
  /** When they were listed, milliseconds UTC. */
  addedAt: z.number(),
  /** When anything of it was last changed, milliseconds UTC; 0 where that isn't known. */
  changedAt: z._default(z.number(), 0),
  /** When they were archived, milliseconds UTC; null while listed. */
  archivedAt: z._default(z.nullable(z.number()), null),
});
export type Person = z.infer<typeof personSchema>;

/** Some people, those first who were listed first. */
export function oldestFirst(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => a.addedAt - b.addedAt);
}
