import type { Backup } from '../../../core/backup/backup.ts';
import type { Way } from '../../../core/backup/part.ts';
import { eachPart } from '../../../core/backup/parts.ts';
import { bringIn } from '../../../platform/backup/bring-in.ts';
import { backgroundInMemory as background } from '../../support/background-in-memory.ts';
import type { Asker } from '../changes.ts';

/** Asks the background that is in memory, as the options do. Where something stops or fails, nothing more is asked. */
export const askerInMemory: Asker = {
  tell: (type, data) => background.tell(type, data),
  async bringIn(file: Backup): Promise<void> {
    await background.tell('bringsIn');
    const ways = eachPart((part): Way => (part === 'settings' ? 'replace' : 'merge'));
    const before = await bringIn(file, ways, file.savedAt).catch(() => null);
    if (before) await background.tell('broughtIn', { before });
  },
};
