import * as z from 'zod/mini';
import { thoughtSchema } from '../core/moments/thought.ts';
import { planSchema } from '../core/reflection/plan.ts';
import { closingSchema, weekWritingSchema } from '../core/reflection/writing.ts';
import { sendMessage } from './messages.ts';

const typedSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('saveWriting'), data: weekWritingSchema }),
  z.object({ type: z.literal('saveClosing'), data: closingSchema }),
  z.object({ type: z.literal('savePlan'), data: z.nullable(planSchema) }),
  z.object({ type: z.literal('park'), data: thoughtSchema }),
  z.object({ type: z.literal('removeThought'), data: z.string() }),
]);

/** A message of something a person typed, or took away again. */
export type Typed = z.infer<typeof typedSchema>;

/** Keys of the extension's own `localStorage` that hold what the background may not have yet. */
const prefix = 'typed ';

/**
 * Has the background keep what was typed. Until it has, it is noted in the page's own storage, at once:
 * Chromium forgets a message to a background that sleeps when the page that sent it is closed.
 */
export async function sendTyped(typed: Typed): Promise<void> {
  const key = prefix + nameOf(typed);
  const text = JSON.stringify(typed);
  note(key, text);
  await send(typed);
  // By then there may be more of it.
  if (localStorage.getItem(key) === text) localStorage.removeItem(key);
}

/** Has the background keep what pages noted that were closed too soon. */
export async function sendNoted(): Promise<void> {
  for (const key of noted()) {
    const { data } = typedSchema.safeParse(readJson(localStorage.getItem(key) ?? ''));
    if (data) await sendTyped(data).catch(() => undefined);
    else localStorage.removeItem(key);
  }
}

/** Forgets everything that is noted. */
export function forgetNoted(): void {
  for (const key of noted()) localStorage.removeItem(key);
}

function noted(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

/** What it is about: of several messages about the same, the last holds. */
function nameOf(typed: Typed): string {
  switch (typed.type) {
    case 'saveWriting':
      return `week ${typed.data.week}`;
    case 'saveClosing':
      return `closing ${typed.data.person}`;
    case 'savePlan':
      return 'plan';
    case 'park':
      return `thought ${typed.data.id}`;
    case 'removeThought':
      return `thought ${typed.data}`;
  }
}

function send(typed: Typed): Promise<void> {
  switch (typed.type) {
    case 'saveWriting':
      return sendMessage(typed.type, typed.data);
    case 'saveClosing':
      return sendMessage(typed.type, typed.data);
    case 'savePlan':
      return sendMessage(typed.type, typed.data);
    case 'park':
      return sendMessage(typed.type, typed.data);
    case 'removeThought':
      return sendMessage(typed.type, typed.data);
  }
}

function note(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // There is no room: the message alone must do.
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
