import * as z from 'zod/mini';
import { invitationSchema } from '../calendar/invitation.ts';
import { stretchSchema } from '../calendar/stretch.ts';
import { passSchema } from '../guard/pass.ts';
import {
  day,
  dayField,
  idField,
  idPattern,
  idsField,
  latest,
  minutesField,
  offsetField,
  revisionField,
  someOf,
  textField,
  timeField,
} from '../limits/fields.ts';
import { limits, mostOf } from '../limits/limits.ts';
import { isMoment } from '../moments/is-moment.ts';
import { kinds, looks, type Moment, momentSchema } from '../moments/moment.ts';
import { turnedFromField } from '../moments/pause-record.ts';
import { snoozeSchema } from '../moments/snooze.ts';
import { thoughtSchema } from '../moments/thought.ts';
import { circumstances } from '../people/circumstances.ts';
import { hardDateSchema } from '../people/hard-date.ts';
import { pausedByDefault, personSchema } from '../people/person.ts';
import { profileSchema } from '../recognise/template/profile.ts';
import { surfaces } from '../recognise/template/recognition.ts';
import { planSchema } from '../reflection/plan.ts';
import { closingSchema, weekWritingSchema } from '../reflection/writing.ts';
import { askedFor } from '../settings/asked-for.ts';
import { needs } from '../settings/needs.ts';
import { atAllTimes, dayHoursSchema, pauseHoursSchema } from '../settings/pause-hours.ts';
import { pauseFields, settingsSchema } from '../settings/settings.ts';
import { letterSchema, ownPassageSchema } from '../words/own-words.ts';
import { type Rows, type Store, shapes } from './read-row.ts';
import { type Reading, readShape, type Shape } from './shape.ts';

/** The settings of a new Ebb. */
const usual = settingsSchema.parse({});
const quietHours = pauseFields.quietHours.check(z.maxLength(mostOf.quietHours));
const dayHours = z.extend(dayHoursSchema, {
  days: dayHoursSchema.shape.days.check(z.maxLength(7)),
});
const hoursField = z.extend(pauseHoursSchema, {
  at: z.array(dayHours).check(z.maxLength(mostOf.pauseHours)),
});
const nameField = textField(limits.profileName).check(z.minLength(1));

const kindsField = someOf(kinds).check(z.minLength(1));
const secondsField = z.number().check(z.minimum(0), z.maximum(60));
const breathField = z.object({
  in: secondsField.check(z.gt(0)),
  hold: secondsField,
  out: secondsField.check(z.gt(0)),
});

/** A page of someone's that is taken in. */
export const incomingProfile = z.extend(profileSchema, {
  site: nameField,
  key: nameField,
  alsoKnownAs: z._default(z.array(nameField).check(z.maxLength(mostOf.names)), []),
  spelling: z.optional(nameField),
});

/**
 * What is taken in, by message or from a file: with ids that Ebb could have made, times there can be, and texts within
 * the limits. What is stored already need not be so.
 */
export const incomingSchemas: { readonly [Name in Store]: z.ZodMiniType<Rows[Name]> } = {
  people: z.extend(personSchema, {
    id: idField,
    formerIds: z._default(idsField, []),
    nickname: textField(limits.nickname).check(z.minLength(1)),
    profiles: z.array(incomingProfile).check(z.maxLength(mostOf.profiles)),
    circumstances: z._default(someOf(circumstances), []),
    surfaces: z._default(someOf(surfaces), pausedByDefault),
    kinds: z._default(z.nullable(kindsField), null),
    endedOn: z._default(z.nullable(dayField), null),
    hardDates: z._default(
      z
        .array(z.extend(hardDateSchema, { name: textField(limits.hardDate).check(z.minLength(1)) }))
        .check(z.maxLength(mostOf.hardDates)),
      [],
    ),
    note: z._default(textField(limits.note), ''),
    quietHours: z._default(z.nullable(quietHours), null),
    hours: z._default(z.nullable(hoursField), null),
    off: z._default(
      z.nullable(z.extend(stretchSchema, { from: timeField, until: timeField })),
      null,
    ),
    searchName: z._default(textField(limits.searchName), ''),
    addedAt: timeField,
    changedAt: z._default(timeField, 0),
    archivedAt: z._default(z.nullable(timeField), null),
  }),
  moments: z.extend(momentSchema, {
    id: idField,
    revision: z._default(revisionField, 0),
    at: timeField,
    offset: offsetField,
    person: idField,
    site: z.nullable(nameField),
    passage: z.nullable(idField),
    turnedFrom: z.optional(turnedFromField),
    hope: z.optional(textField(limits.hope).check(z.minLength(1))),
    choseAt: z._default(z.nullable(timeField), null),
    passMinutes: z._default(z.nullable(minutesField), null),
  }),
  thoughts: z.extend(thoughtSchema, {
    id: idField,
    at: timeField,
    changedAt: z.exactOptional(timeField),
    putAwayAt: z.exactOptional(timeField),
    text: textField(limits.thought),
    page: z.optional(
      z.object({
        id: idField,
        person: z.optional(idField),
        lines: z
          .record(idField, textField(limits.journalLine))
          .check(z.refine((lines) => Object.keys(lines).length <= mostOf.lines)),
      }),
    ),
  }),
  snoozes: z.extend(snoozeSchema, { id: idField, from: timeField, until: z.nullable(timeField) }),
  writings: z.extend(weekWritingSchema, {
    question: z._default(z.nullable(idField), null),
    answer: z._default(textField(limits.answer), ''),
    pleasant: z._default(textField(limits.pleasant), ''),
    changedAt: timeField,
  }),
  plans: z.extend(planSchema, {
    id: idField,
    instead: textField(limits.plan).check(z.minLength(1)),
    madeAt: timeField,
  }),
  closings: z.extend(closingSchema, {
    person: idField,
    answer: z._default(textField(limits.answer), ''),
    changedAt: timeField,
  }),
  ownWords: z.discriminatedUnion('form', [
    z.extend(ownPassageSchema, {
      id: idField,
      text: textField(limits.ownPassage),
      person: z.nullable(idField),
      moments: z.array(idField).check(z.maxLength(mostOf.moments)),
      place: timeField,
      changedAt: timeField,
    }),
    z.extend(letterSchema, {
      id: idField,
      text: textField(limits.letter),
      night: z.nullable(dayField),
      changedAt: timeField,
    }),
  ]),
  passes: z.extend(passSchema, { person: idField, until: timeField }),
  settings: z.extend(settingsSchema, {
    kinds: z._default(kindsField, usual.kinds),
    looks: z._default(someOf(looks).check(z.minLength(1)), usual.looks),
    breath: z._default(breathField, usual.breath),
    askedFor: z._default(someOf(askedFor), []),
    quietHours: z._default(quietHours, []),
    hours: z._default(hoursField, atAllTimes),
    turnBackPage: z._default(textField(limits.address).check(z.regex(/^(https?:\/\/|$)/)), ''),
    smallThings: z._default(
      z.array(textField(limits.smallThing)).check(z.maxLength(mostOf.smallThings)),
      [],
    ),
    smallThingNeeds: z._default(
      z
        .record(textField(limits.smallThing), z.enum(needs))
        .check(z.refine((things) => Object.keys(things).length <= mostOf.smallThings)),
      {},
    ),
    someoneToCall: z._default(textField(limits.someoneToCall), ''),
    country: z._default(z.nullable(idField), null),
    mutedPassages: z._default(idsField, []),
    keptPassages: z._default(idsField, []),
    learnedSince: z._default(
      z
        .record(idField, timeField)
        .check(z.refine((since) => Object.keys(since).length <= mostOf.moments)),
      {},
    ),
    mutedThemes: z._default(idsField, []),
    weekStart: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(7))), null),
    weekly: z._default(z.nullable(z.extend(invitationSchema, { openedAt: timeField })), null),
    saidRightAt: z._default(z.nullable(timeField), null),
    remindToSaveSince: z._default(z.nullable(timeField), null),
  }),
};

/**
 * Whether a row of a file is a moment that is taken in just as it stands: `isMoment` for what comes in. Files may have
 * a hundred thousand.
 */
export function isIncomingMoment(row: unknown): row is Moment {
  return (
    isMoment(row) &&
    texts.every((name) => isShort(row[name])) &&
    (row.hope ?? '').length <= limits.hope &&
    isInRange(row)
  );
}

const texts = ['id', 'person', 'site', 'passage'] as const;

function isShort(text: string | null): boolean {
  return text === null || idPattern.test(text);
}

function isInRange({ at, choseAt, offset, revision, passMinutes }: Moment): boolean {
  return (
    Math.max(Math.abs(at), Math.abs(choseAt ?? 0)) <= latest &&
    Math.abs(offset) <= day &&
    (passMinutes ?? 0) >= 0 &&
    (passMinutes ?? 0) <= day &&
    Number.isSafeInteger(revision) &&
    revision >= 0
  );
}

/** Reads what comes in for a store, as `readRow` does what is stored: by field, and of whatever version. */
export function readIncoming<Name extends Store>(store: Name, row: unknown): Reading<Rows[Name]> {
  const shape: Shape<Rows[Name]> = { ...shapes[store], schema: incomingSchemas[store] };
  return readShape(shape, row);
}

/**
 * Throws unless what comes in is as it should be, or else as it was stored: what was too long before there were limits
 * stands in nobody's way.
 */
export function requireFitting<Name extends Store>(
  store: Name,
  value: Rows[Name],
  stored?: Rows[Name],
): void {
  const { error } = incomingSchemas[store].safeParse(value);
  const [before, after] = [fieldsOf(stored ?? {}), fieldsOf(value)];
  for (const {
    path: [field],
  } of error?.issues ?? [])
    if (after.get(String(field)) !== before.get(String(field)))
      throw new RangeError(`${String(field)} of ${store} doesn't fit`);
}

/** What each field says, to compare. */
function fieldsOf(value: object): Map<string, string> {
  return new Map(Object.entries(value).map(([name, each]) => [name, JSON.stringify(each)]));
}
