import * as z from 'zod/mini';
import { backupForm, fileSchema } from './backup.ts';

/** Fewer make a passphrase easy to find by trying; more would keep one waiting for minutes. */
const iterations = { fewest: 600_000, most: 5_000_000 };

/** How often the passphrase is hashed for a file that is saved now. */
export const iterationsNow = iterations.fewest;

/** Base64 of so many bytes. */
const bytes = (fewest: number, most: number) =>
  z
    .string()
    .check(
      z.regex(/^[\w+/]+={0,2}$/),
      z.minLength(Math.ceil(fewest / 3) * 4),
      z.maxLength(Math.ceil(most / 3) * 4),
    );

/** How a file was closed with a passphrase: all that is needed to open it but the passphrase. */
const sealSchema = z.object({
  /** What makes the key from the passphrase. */
  key: z.literal('PBKDF2-SHA-256'),
  /** How often it hashes. */
  iterations: z.number().check(z.int(), z.minimum(iterations.fewest), z.maximum(iterations.most)),
  /** 16 random bytes, of this file alone. */
  salt: bytes(16, 16),
  /** What the content is encrypted and authenticated with, and these parameters authenticated. */
  cipher: z.literal('AES-256-GCM'),
  /** 12 random bytes, of this file alone. */
  iv: bytes(12, 12),
});
export type Seal = z.infer<typeof sealSchema>;

/** A file that was saved with a passphrase. */
export const sealedSchema = z.object({
  /** Version of the form, of this file and of the one within. */
  ebb: z.literal(backupForm),
  /** The same by name; files of the first days lack it. */
  schema: z._default(z.literal(fileSchema), fileSchema),
  /** How it was closed. */
  sealed: sealSchema,
  /** The encrypted text of the file within, base64. */
  content: z.string(),
});
export type Sealed = z.infer<typeof sealedSchema>;
