import type * as z from 'zod/mini';
import type { messages } from './messages.ts';

type Messages = typeof messages;

/** Name of a message. */
export type MessageName = keyof Messages;

/** Name of a message that may be sent by one of them. */
type SentBy<Who extends 'page' | 'own'> = {
  [Name in MessageName]: Messages[Name]['from'] extends Who | 'both' ? Name : never;
}[MessageName];
/** Name of a message that Ebb's scripts in people's pages may send. */
export type PageMessage = SentBy<'page'>;
/** Name of a message that Ebb's own pages may send. */
export type OwnMessage = SentBy<'own'>;

/** What comes with a message. */
export type DataOf<Name extends MessageName> = z.output<Messages[Name]['data']>;

/** What is answered to a message. */
export type AnswerOf<Name extends MessageName> = z.output<Messages[Name]['answer']>;

/** What a message is sent with, as arguments: none where its name says all. */
export type Sent<Name extends MessageName> =
  DataOf<Name> extends null | undefined ? [] : [data: DataOf<Name>];

/** A message as it is sent. */
export interface Message {
  /** Its name. */
  type: MessageName;
  /** What comes with it. */
  data: unknown;
}

/** What comes back: the answer; null when it was refused, or failed. */
export type Reply<Answer = unknown> = { res: Answer } | null;
