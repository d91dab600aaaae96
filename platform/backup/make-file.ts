import { type Backup, backupText } from '../../core/backup/backup.ts';
import { seal } from './seal.ts';

/** Makes a backup into a file; closes it with a passphrase where there is one. */
export async function makeFile(backup: Backup, passphrase: string | null): Promise<Blob> {
  const pieces = backupText(backup);
  const type = { type: 'application/json' };
  if (passphrase === null) return new Blob(pieces, type);
  const text = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return new Blob([JSON.stringify(await seal(text, passphrase), null, 2), '\n'], type);
}
