import * as z from 'zod/mini';
import type { AnswerOf, DataOf, MessageName, Reply } from './message-types.ts';
import { messages } from './messages.ts';

/** Who sent a message, as the browser says. */
export interface Sender {
  /** Id of the extension whose script or page it is. */
  id?: string | undefined;
  /** The URL it is at. */
  url?: string | undefined;
  /** The tab it is in; absent for the popup, and for a page in a panel or a sidebar of a browser. */
  tab?: { id?: number | undefined; windowId?: number | undefined; incognito: boolean } | undefined;
}

/** By which the extension knows its own. */
export interface Self {
  /** Its id. */
  id: string;
  /** How the URLs of its own pages begin. */
  origin: string;
}

/** What is done on each message. */
export type Handlers = {
  [Name in MessageName]: (
    data: DataOf<Name>,
    sender: Sender,
  ) => AnswerOf<Name> | Promise<AnswerOf<Name>>;
};

/** The table once more, so that the compiler sees which data belong to which handler. */
const schemas: {
  [Name in MessageName]: {
    data: { parse(data: unknown): DataOf<Name> };
    answer: { parse(answer: unknown): AnswerOf<Name> };
  };
} = messages;

const envelopeSchema = z.object({ type: z.string(), data: z.optional(z.unknown()) });

/**
 * Answers a message: only one that there is, from who may send it, with what belongs to it. A page that has
 * taken over Ebb's script in it can say no more than that script may.
 * @param report told of what fails: what was being done, as a name, and what was thrown
 */
export async function dispatch(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  self: Self,
  report = print,
): Promise<Reply> {
  let doing = 'message';
  try {
    const { type, data } = envelopeSchema.parse(message);
    if (!isMessage(type) || !maySend(type, sender, self)) throw new Error(`Refused: ${type}`);
    doing = `message ${type}`;
    return { res: await handle(type, data, sender, handlers) };
  } catch (error) {
    // Whoever asked can do nothing about it. Nothing is noted of a private window.
    (sender.tab?.incognito ? print : report)(doing, error);
    return null;
  }
}

function print(_doing: string, thrown: unknown): void {
  console.error(thrown);
}

async function handle<Name extends MessageName>(
  type: Name,
  data: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<AnswerOf<Name>> {
  const { data: told, answer } = schemas[type];
  return answer.parse(await handlers[type](told.parse(data), sender));
}

/** What every object has, such as `constructor`, is no message. */
function isMessage(type: string): type is MessageName {
  return Object.hasOwn(messages, type);
}

function maySend(type: MessageName, { id, url }: Sender, self: Self): boolean {
  const from = url?.startsWith(self.origin) ? 'own' : 'page';
  return id === self.id && [from, 'both'].includes(messages[type].from);
}
