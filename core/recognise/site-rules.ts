import * as z from 'zod/mini';
import { surfaces } from './recognition.ts';

/** One form of URL, ready to be matched. */
const ruleSchema = z.object({
  /** Source of a regular expression on the normalised path, followed by what `of` names. */
  form: z.string(),
  /** Query parameters the form reads, in its order; `#` alone is the fragment. */
  of: z.optional(z.array(z.string())),
  /** The key with its names in braces; null where the URL can't tell whose it is. */
  key: z.nullable(z.string()),
  /** Whether letter case counts in the key. */
  exact: z.optional(z.boolean()),
  /** Source of a regular expression for the characters that don't count in a name. */
  drop: z.optional(z.string()),
  /** Surface it shows. */
  surface: z.enum(surfaces),
  /** The form as it is written in the site's file. */
  rule: z.string(),
});
export type Rule = z.infer<typeof ruleSchema>;

/** A site compiled to what `match` needs: small, plain data that can be stored. */
export const siteRulesSchema = z.object({
  /** Id of the site. */
  site: z.string(),
  /** Forms by host. */
  at: z.array(
    z.object({
      /** Source of a regular expression on the host without `www.`. */
      host: z.string(),
      /** Forms on that host; the first that fits decides. */
      forms: z.array(ruleSchema),
    }),
  ),
});
export type SiteRules = z.infer<typeof siteRulesSchema>;
