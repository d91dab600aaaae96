import { type Guard, guardSchema } from '../../core/pause/guard.ts';

/** Key of the guard in `storage.local`. */
const guardKey = 'guard';

/** Puts the guard where content scripts read it. */
export async function writeGuard(guard: Guard): Promise<void> {
  await chrome.storage.local.set({ [guardKey]: guardSchema.parse(guard) });
}
