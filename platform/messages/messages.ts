import * as z from 'zod/mini';
import { removedSchema, writtenKinds } from '../../core/erasing/removed.ts';
import { idField, storedIdField, timeField } from '../../core/limits/fields.ts';
import { mostOf } from '../../core/limits/limits.ts';
import { pauseRecordSchema } from '../../core/moments/pause-record.ts';
import { saidAfterwardsSchema } from '../../core/moments/said-afterwards.ts';
import { passViewSchema } from '../../core/pause/pass-view.ts';
import { pauseViewSchema, wordsSchema } from '../../core/pause/pause-view.ts';
import { personSchema } from '../../core/people/person.ts';
import { settingsSchema } from '../../core/settings/settings.ts';
import { incomingProfile, incomingSchemas } from '../../core/stored/incoming.ts';
import { isCountry } from '../../core/support/countries.ts';
import { supportViewSchema } from '../../core/support/support-view.ts';

/** Who may send a message: Ebb's scripts in people's pages, its own pages, or both. */
type From = 'page' | 'own' | 'both';

const id = storedIdField;
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
/** What comes with a message that says all by its name. */
const nothing = z.nullish(z.undefined());

const answered = <const Who extends From, Data extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  from: Who,
  data: Data,
  answer: Answer,
) => ({ from, data, answer });
const sent = <const Who extends From, Data extends z.ZodMiniType>(from: Who, data: Data) =>
  answered(from, data, z.void());

/** Someone stands before a listed page: the record so far, the URL, and whether hold stands there. */
const arrivalSchema = z.object({
  record: pauseRecordSchema,
  /** The URL arrived at, or about to be. Read, never stored. */
  url: z.string(),
  /** Whether hold stands there, which has the pause's script and what was prepared with it. */
  held: z.boolean(),
});

/** Which pause asks for other words: who it is before, what was shown and said in it. */
const otherWordsSchema = z.object({
  person: id,
  /** Ids of all words shown in it. */
  shown: z.array(idField).check(z.maxLength(mostOf.turns)),
  /** What was said. */
  said: pauseRecordSchema.shape.said,
});

/** `show: false` when a pass got there first, or something is turned off. */
const arrivalAnswerSchema = z.discriminatedUnion('show', [
  z.object({ show: z.literal(true), view: pauseViewSchema }),
  z.object({ show: z.literal(false) }),
]);

/** Every message there is; all go to the background. Who may send it, what comes with it, what is answered. */
export const messages = {
  /** A content script stands before a listed page. */
  arrive: answered('page', arrivalSchema, arrivalAnswerSchema),
  /** "I feel like looking", from the popup: a pause without a page. */
  urge: answered('own', pauseRecordSchema, pauseViewSchema),
  /** Something happened in a pause. Answers when the way is free, if it was chosen. */
  keep: sent('both', pauseRecordSchema),
  /** Something was said of a look, or asked, after its pause. */
  sayAfterwards: sent('both', saidAfterwardsSchema),
  /** A thought was parked. */
  park: sent('both', incomingSchemas.thoughts),
  /** Lets go of a parked thought, by id. */
  removeThought: sent('own', id),
  /** Adds or changes a person; refused where something new of it doesn't fit (`core/stored/incoming.ts`). */
  savePerson: sent('own', personSchema),
  /** Adds one more page to a person's, by their id. */
  addProfile: sent('own', z.object({ person: id, profile: incomingProfile })),
  /** Makes two people one, by id: profiles and moments of the other become those of the kept. */
  mergePeople: sent('own', z.object({ kept: id, other: id })),
  /** Takes apart again whoever was merged, by the id of the one who went. */
  takeApart: sent('own', id),
  /** Removes a person, by id; what was recorded of pauses stays. Answers what was removed. */
  removePerson: answered('own', id, removedSchema),
  /** Removes a person, by id, and what was recorded of pauses. Answers what was removed. */
  removePersonAndPast: answered('own', id, removedSchema),
  /** Removes a moment, by id and when it opened. Answers what was removed. */
  removeMoment: answered('own', z.object({ id, at: z.number() }), removedSchema),
  /** Removes what was written down in some days, of these kinds. Answers what was removed. */
  removeDays: answered(
    'own',
    z.object({ from: day, to: day, kinds: z.array(z.enum(writtenKinds)) }),
    removedSchema,
  ),
  /** Puts back what was removed. */
  putBack: sent('own', removedSchema),
  /** Changes the settings; refused in the same way. */
  saveSettings: sent('own', settingsSchema),
  /** Keeps the country of the helplines, by its id, and nothing else that is set; answers with its lines, for a person's page. */
  pickCountry: answered(
    'both',
    z.object({ country: z.string().check(z.refine(isCountry)), person: z.optional(id) }),
    supportViewSchema,
  ),
  /** Has words only from now on, for everyone and for a person, by id; nothing else is set. Answers whether it is kept. */
  onlyWords: answered('both', id, z.boolean()),
  /** Asks for other words in a pause that stands. Answers with them, or null where there are none. */
  otherWords: answered('both', otherWordsSchema, z.nullable(wordsSchema)),
  /** Keeps words to be read again, by their id, or lets them go. Answers whether that is kept. */
  keepWords: answered('both', z.object({ words: idField, kept: z.boolean() }), z.boolean()),
  /** Keeps what was written in a week. */
  saveWriting: sent('own', incomingSchemas.writings),
  /** Keeps the plan, in place of the one there was; null lets it go. */
  savePlan: sent('own', z.nullable(incomingSchemas.plans)),
  /** Keeps a closing page. */
  saveClosing: sent('own', incomingSchemas.closings),
  /** Keeps a passage of one's own, or a letter. */
  keepOwnWords: sent('own', incomingSchemas.ownWords),
  /** Keeps several, all or none. */
  keepManyOwnWords: sent(
    'own',
    z.array(incomingSchemas.ownWords).check(z.minLength(1), z.maxLength(mostOf.ownWords)),
  ),
  /** Takes one of them away, by id. */
  removeOwnWords: sent('own', id),
  /** Begins a snooze. */
  snooze: sent('own', incomingSchemas.snoozes),
  /** Ends the snooze there is. */
  wake: sent('own', nothing),
  /** Turns pauses for a person, by their id, off until a time. */
  turnOff: sent('own', z.object({ person: id, until: timeField })),
  /** Turns pauses for a person, by their id, on again. */
  turnOn: sent('own', id),
  /** It was read that pauses are back: that isn't said again. */
  closeReturn: sent('own', nothing),
  /** A page is looked at with a pass: brings what stays beside it. */
  beside: sent('page', nothing),
  /** The pass the page at a URL is looked at with. */
  passAt: answered('page', z.string(), z.nullable(passViewSchema)),
  /** Stays a little longer, minutes. */
  stay: sent(
    'both',
    z.object({
      person: id,
      minutes: z.number().check(z.minimum(0), z.maximum(15)),
      /** The moment that is asked after, by its id; null or absent where none is. */
      moment: z.optional(z.nullable(id)),
    }),
  ),
  /** A pass is over, by the time that passed beside its page: as long as it was given for, or a visit's page has come. */
  passOver: sent('page', z.object({ person: id, until: z.number() })),
  /** Ends a person's pass, by their id. */
  endPass: sent('both', id),
  /** Something was left in the outbox. */
  drain: sent('both', nothing),
  /** Hides what lies beneath the pause in the tab that asks, or shows it again. */
  hidePage: sent('page', z.boolean()),
  /** Closes the tab that asks; for a page there is nothing to go back from. */
  closeTab: sent('page', nothing),
  /** Puts an empty tab in place of the one that asks: the quick exit. */
  quickExit: sent('both', nothing),
  /** The same for the popup, which has no tab: in place of the one beneath it, by its id. */
  quickExitOf: sent('own', z.number()),
  /** Shows their small things in the tab that asks. */
  openSmallThings: sent('page', nothing),
  /** Shows all helplines in a tab of their own. */
  openSupport: sent('both', nothing),
  /** A file is about to be brought in, or taken back: stopped from now on, the background looks after it. */
  bringsIn: sent('own', nothing),
  /** A file was brought in, or taken back; with everyone as they were before. */
  broughtIn: sent('own', z.object({ before: z.array(personSchema) })),
  /** The database is new, or was cleared: brings back what there is a copy of. */
  recover: sent('own', nothing),
  /** Forgets everything. */
  eraseAll: sent('own', nothing),
};
