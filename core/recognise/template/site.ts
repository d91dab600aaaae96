import * as z from 'zod/mini';
import { surfaces } from './recognition.ts';

const text = z.string().check(z.minLength(1));

/** One way a site names people: the handle, a numeric id, an older kind of name. */
const nameSchema = z.strictObject({
  /** What such a name looks like, as the source of a regular expression without groups; letter case is ignored. */
  shape: text,
  /** What makes no difference between two spellings. */
  ignores: z.enum(['case', 'case and dots', 'nothing', 'all but digits']),
  /** The link that opens the person's page, with the name in braces; `{user}` and `{host}` of `user@host`. */
  link: text,
  /** The link for a name of digits alone, where it is another. */
  numberLink: z.optional(text),
  /** How the name is shown in the list, with the name in braces. */
  shown: text,
});

/** One form of URL. A form without a name in it is somebody's page, but the URL can't tell whose. */
export const formSchema = z.strictObject({
  /** Template; content/sites/README.md explains the braces. It starts with `/` (on all hosts) or with a host of its own. */
  url: text,
  /** Which side of the person it shows. */
  surface: z.enum(surfaces),
  /** The key, where it isn't simply the name in the template. */
  key: z.optional(text),
  /** Words, separated by spaces, that are never a name in this form. */
  except: z.optional(text),
  /** Real-looking URLs of this form, each with the key it must give. */
  examples: z.record(z.url(), z.nullable(z.string())),
});
export type Form = z.infer<typeof formSchema>;

/** A site, described as data: one file in content/sites. */
export const siteSchema = z.strictObject({
  /** Name of the site, as its makers write it. */
  name: text,
  /** Every host with a person's pages, and its subdomains separated by spaces; `www` goes without saying. */
  hosts: z.record(text, z.string()),
  /** The only hosts that access is asked for, separated by spaces: where others beneath them aren't about people. */
  asks: z.optional(text),
  /** What people are called there. */
  names: z.record(text, nameSchema),
  /** Pieces of names that only a form's own key puts together: what each looks like. */
  parts: z.optional(z.record(text, text)),
  /** First words of a path that are never a name, separated by spaces. */
  reserved: z.string(),
  /** Where the reserved words are from, and the month they were last looked at. */
  reservedFrom: z.optional(text),
  /** What first words that are never a name look like, as the source of a regular expression. */
  reservedShape: z.optional(text),
  /** Words that stand for whoever is looking, separated by spaces: one's own page. */
  own: z.optional(z.string()),
  /** Forms of URL; the first that fits decides. */
  forms: z.array(formSchema),
  /** Pages that carry another URL as `{url}`, such as a login wall, each with examples. */
  walls: z.optional(z.record(text, z.record(z.url(), z.nullable(z.string())))),
  /** Forms that belong to something other than one person: companies, groups. */
  notPeople: z.optional(z.array(text)),
  /** Forms of the site's own search, with the searched words as `{words}`. */
  search: z.optional(z.array(text)),
  /** Query parameters of a person's page that name the same person once more. */
  also: z.optional(z.array(text)),
  /**
   * Further keys that a key of the first reading stands for (see profile.ts): sources of regular
   * expressions, each with such a key. Letter case didn't count in that reading.
   */
  firstReading: z.optional(z.record(text, text)),
  /** Pairs of kinds of name that may be one person's, and may not. */
  namesakes: z.optional(z.array(z.tuple([text, text]))),
  /** Where a name of another kind may be typed without its site's ending. */
  ending: z.optional(text),
  /** URLs on these hosts or similar ones that are nobody's. */
  nobody: z.array(text),
});

/** A site with its id, the name of its file. */
export type Site = z.infer<typeof siteSchema> & { id: string };
export type Name = z.infer<typeof nameSchema>;
