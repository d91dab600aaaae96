import * as z from 'zod/mini';
import { feelings } from '../moments/feelings.ts';
import { intentions } from '../moments/moment.ts';
import { occasions } from '../moments/occasions.ts';
import { circumstances } from '../people/circumstances.ts';
import { sides } from '../people/ending.ts';
import { askedFor } from '../settings/asked-for.ts';
import { pageKinds } from './page-kinds.ts';

/** What a passage can be about. Each is a file in content/passages. */
export const themes = [
  'permission',
  'both-and',
  'body-now',
  'what-am-i-looking-for',
  'old-picture',
  'answers-that-wont-come',
  'a-feeling-is-not-an-instruction',
  'anger',
  'unlived-future',
  'worth',
  'self-outside-the-bond',
  'waves-and-pace',
  'quiet',
  'small-hope',
  'loops',
  'relief',
  'who-they-could-be',
  'forgiving-yourself',
] as const;
export type Theme = (typeof themes)[number];

/** What kinds of moment a pause can fall into; several may hold at once. */
export const momentKinds = [
  'reopened',
  'after-looking-again',
  'anger',
  'numbness',
  'relief',
  'wanting-answers',
  'fixing',
  'loneliness',
  'missing',
  'habit',
  'someone-new',
  'anniversary',
  'hard-date',
  'late-night',
  'first-weeks',
  'staying-in-touch',
] as const;
export type MomentKind = (typeof momentKinds)[number];

/** What words can take for granted of the two: that it ended in so many words, that they have no contact. */
const assumptions = ['an-end', 'no-contact'] as const;

/** What words are written upon; whoever isn't like that never sees them. */
export const groundFields = {
  /** Whether they need the other to live; where they died only what doesn't is shown. */
  living: z._default(z.boolean(), true),
  /** What they take for granted besides. */
  assumes: z._default(z.array(z.enum(assumptions)), []),
};

/** A passage as its file has it. */
const passageSchema = z.object({
  /** Stable for good: moments refer to it. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** `line`: 8–18 words. `passage`: 12–28 for most, at most 90. */
  length: z.enum(['line', 'passage']),
  /** The words; a blank line starts a new paragraph, other breaks and indents mean nothing. */
  text: z.pipe(z.string(), z.transform(paragraphs)),
  /** Moments it suits; it is likelier then. */
  moments: z.array(z.enum(momentKinds)).check(z.minLength(1)),
  /** Moments its words take for granted; without all of them it is never shown. */
  needs: z._default(z.array(z.enum(momentKinds)), []),
  /** What its words take for granted of the two; without all of it having been said it is never shown. */
  circumstances: z._default(z.array(z.enum(circumstances)), []),
  /** What is hoped for, one of which its words take for granted; none named suits any hope. */
  intentions: z._default(z.array(z.enum(intentions)), []),
  /** What they take for granted of this hour, one of which was said to be so; none named suits any hour. */
  occasions: z._default(z.array(z.enum(occasions)), []),
  /** Kinds of page one of which they take for granted; none named suits any page. */
  pages: z._default(z.array(z.enum(pageKinds)), []),
  /** What it is, if only those see it who asked for such. */
  asked: z.optional(z.enum(askedFor)),
  /** Feelings it answers; it is far likelier when one of them was said. */
  feelings: z._default(z.array(z.enum(feelings)), []),
  /** Who it fits, by how it ended; empty fits anyone. */
  fits: z._default(z.array(z.enum(sides)), []),
  ...groundFields,
  /** Stances it is written for; empty suits any. */
  stances: z._default(z.array(z.enum(['space', 'not-ready', 'unsure'])), []),
  /** When it may be shown: in the first weeks only, at any time, or not before they are over. */
  from: z.enum(['first-weeks', 'any', 'later']),
  /** Whether it is right for someone who was hurt. */
  hurt: z.boolean(),
  /**
   * Whether it is shown where they asked for no contact, or there is an order: `also` there, as it invites and permits
   * nothing, or `only` there, as it was written for that.
   */
  noContact: z._default(z.enum(['never', 'also', 'only']), 'never'),
});

const fileSchema = z.object({ theme: z.enum(themes), passages: z.array(passageSchema) });

/** A passage with its theme, text laid out in paragraphs. */
export type Passage = z.infer<typeof passageSchema> & { theme: Theme };

/** Takes text as typed in a file; gives single spaces within and one blank line between paragraphs. */
export function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .join('\n\n');
}

/** The word a text begins with, in lower case, without punctuation; empty for an empty text. */
export function openingWord(text: string): string {
  return (text.split(/\s/, 1)[0] ?? '').toLowerCase().replace(/[^\p{L}’-]/gu, '');
}

/** Takes what a file of content/passages exports; gives its passages. Throws when it isn't one. */
export function readPassages(file: unknown): Passage[] {
  const { theme, passages } = fileSchema.parse(file);
  return passages.map((passage) => ({ ...passage, theme }));
}

const files = import.meta.glob('../../content/passages/*.ts', { eager: true, import: 'default' });

/** Every passage there is. */
export const passages: readonly Passage[] = Object.values(files).flatMap(readPassages);
