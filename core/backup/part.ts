import * as z from 'zod/mini';

/** The parts of a file, each of which is brought in its own way, in the order they are told. */
export const partNames = [
  'people',
  'moments',
  'thoughts',
  'writings',
  'plan',
  'closings',
  'ownWords',
  'snoozes',
  'settings',
  'aside',
] as const;
export type PartName = (typeof partNames)[number];

/** How a part comes in: merged into what is here, or in its place. */
export const ways = ['merge', 'replace'] as const;
export type Way = (typeof ways)[number];

/** The way of each part. */
export type Ways = Readonly<Record<PartName, Way>>;

/** How many entries of a part there are. */
export const countsSchema = z.object({
  /** In the file only. */
  fresh: z.number(),
  /** The same in both. */
  same: z.number(),
  /** In both, and not the same. */
  different: z.number(),
  /** Here only; they go when the part is replaced. */
  onlyHere: z.number(),
});
export type Counts = z.infer<typeof countsSchema>;

/** What happens to one entry. */
export const changeSchema = z.object({
  /** Its part. */
  part: z.enum(partNames),
  /** Which entry of the part; of plan and settings there is one. */
  key: z.string(),
  /** As it was; absent when there was none. */
  before: z.optional(z.unknown()),
  /** As it is then; absent when there is none any more. */
  after: z.optional(z.unknown()),
});
export type Change = z.infer<typeof changeSchema>;

/** When the file was saved, and now, milliseconds UTC. */
export interface Times {
  savedAt: number;
  now: number;
}
