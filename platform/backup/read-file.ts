import type { Backup } from '../../core/backup/backup.ts';
import { mostBytes, type Problem, readBackup } from '../../core/backup/read-backup.ts';
import { open } from './seal.ts';

/** What a file turned out to be: what Ebb saved, something closed with a passphrase, or why it is neither. */
export type FileRead = { backup: Backup } | { locked: true } | { problem: Problem };

/** Reads a file. Never rejects. Looks at its size before it reads anything of it. */
export async function readFile(file: Blob, passphrase: string | null): Promise<FileRead> {
  if (file.size > mostBytes) return { problem: 'tooBig' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { problem: 'failed' };
  const reading = readBackup(decode(bytes));
  if (!('sealed' in reading)) return reading;
  if (passphrase === null) return { locked: true };
  const opened = await open(reading.sealed, passphrase);
  if (!opened) return { problem: 'wrongPassphrase' };
  const within = readBackup(decode(opened.buffer));
  return 'sealed' in within ? { problem: 'damaged' } : within;
}

/** How much of what isn't text is looked at, to tell what it was, bytes. */
const beginning = 64;

/** Gives the text of bytes, which an editor may have written in UTF-16; how they begin if they are no text. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const mark = `${first} ${second}`;
  const encoding = { '255 254': 'utf-16le', '254 255': 'utf-16be' }[mark] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(encoding).decode(bytes.slice(0, beginning));
  }
}
