import * as z from 'zod/mini';

/**
 * One person's identity on one site. `key` is canonical: the handle (lower case where the site
 * ignores case), or typed: `id:123`, `c:name`, `user:name`, `phone:49…`, `name@host`.
 */
export const profileSchema = z.object({
  /** Id of the site: the name of its file in content/sites. */
  site: z.string().check(z.minLength(1)),
  /** Canonical key. */
  key: z.string().check(z.minLength(1)),
  /** Other keys of the same person on the same site: an old handle, a numeric id. */
  alsoKnownAs: z._default(z.array(z.string().check(z.minLength(1))), []),
  /**
   * The reading of names that its keys follow: the second tells more names apart. Without it the first,
   * whose keys may stand for further ones of the second (see profile-keys.ts).
   */
  reading: z.optional(z.literal(2)),
  /** The key's name as it was written when it was added, letter case and dots included. */
  spelling: z.optional(z.string()),
});
export type Profile = z.infer<typeof profileSchema>;
