import * as z from 'zod/mini';
import { thoughtSchema } from '../core/moments/thought.ts';
import { planSchema } from '../core/reflection/plan.ts';
import { closingSchema, weekWritingSchema } from '../core/reflection/writing.ts';
import { ownWordsSchema } from '../core/words/own-words.ts';
import { setAside } from './aside.ts';
import { sendMessage } from './messages/send-message.ts';

const unsavedSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('saveWriting'), data: weekWritingSchema }),
  z.object({ type: z.literal('saveClosing'), data: closingSchema }),
  z.object({ type: z.literal('savePlan'), data: z.nullable(planSchema) }),
  z.object({ type: z.literal('park'), data: thoughtSchema }),
  z.object({ type: z.literal('removeThought'), data: z.string() }),
  z.object({ type: z.literal('keepOwnWords'), data: ownWordsSchema }),
  z.object({ type: z.literal('removeOwnWords'), data: z.string() }),
]);

/** A message of something a person wrote, or took away again. */
export type UnsavedWriting = z.infer<typeof unsavedSchema>;

/** Keys of the extension's own `localStorage` that hold what the background may not have yet. */
const prefix = 'typed ';

/**
 * Has the background keep what was written. Until it has, it is noted in the page's own storage, at once:
 * Chromium forgets a message to a background that sleeps when the page that sent it is closed
 * (tests/e2e/unsaved-writing.test.ts).
 */
export async function saveWriting(unsaved: UnsavedWriting): Promise<void> {
  const key = prefix + nameOf(unsaved);
  const text = JSON.stringify(unsaved);
  note(key, text);
  await send(unsaved);
  // More may have been written meanwhile.
  if (localStorage.getItem(key) === text) localStorage.removeItem(key);
}

/** Has the background keep what was noted by pages that closed too soon. */
export async function sendUnsaved(): Promise<void> {
  for (const key of unsavedKeys()) {
    const data = unsavedAt(key);
    if (data) await saveWriting(data).catch(() => undefined);
    else if (await isSetAside(localStorage.getItem(key) ?? '')) localStorage.removeItem(key);
  }
}

/** What is noted, and the background may not have yet. */
export function readUnsaved(): UnsavedWriting[] {
  return unsavedKeys().flatMap((key) => unsavedAt(key) ?? []);
}

/**
 * Forgets what is noted.
 * @param goes of which notes, by what they are; of all unless told, also those that can't be read
 */
export function forgetUnsaved(goes?: (unsaved: UnsavedWriting) => boolean): void {
  for (const key of unsavedKeys()) {
    const unsaved = unsavedAt(key);
    if (!goes || (unsaved && goes(unsaved))) localStorage.removeItem(key);
  }
}

/** Sets a note aside that can't be read; it may be words. Gives whether it is. */
function isSetAside(text: string): Promise<boolean> {
  return setAside([{ store: 'typed', row: text }]).then(
    () => true,
    () => false,
  );
}

function unsavedAt(key: string): UnsavedWriting | undefined {
  return unsavedSchema.safeParse(readJson(localStorage.getItem(key) ?? '')).data;
}

function unsavedKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

/** What it is about: of several messages about the same, the last holds. */
function nameOf(unsaved: UnsavedWriting): string {
  switch (unsaved.type) {
    case 'saveWriting':
      return `week ${unsaved.data.week}`;
    case 'saveClosing':
      return `closing ${unsaved.data.person}`;
    case 'savePlan':
      return 'plan';
    case 'park':
      return `thought ${unsaved.data.id}`;
    case 'removeThought':
      return `thought ${unsaved.data}`;
    case 'keepOwnWords':
      return `own words ${unsaved.data.id}`;
    case 'removeOwnWords':
      return `own words ${unsaved.data}`;
  }
}

function send(unsaved: UnsavedWriting): Promise<void> {
  switch (unsaved.type) {
    case 'saveWriting':
      return sendMessage(unsaved.type, unsaved.data);
    case 'saveClosing':
      return sendMessage(unsaved.type, unsaved.data);
    case 'savePlan':
      return sendMessage(unsaved.type, unsaved.data);
    case 'park':
      return sendMessage(unsaved.type, unsaved.data);
    case 'removeThought':
      return sendMessage(unsaved.type, unsaved.data);
    case 'keepOwnWords':
      return sendMessage(unsaved.type, unsaved.data);
    case 'removeOwnWords':
      return sendMessage(unsaved.type, unsaved.data);
  }
}

function note(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // The storage is full, so only the message is left.
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
