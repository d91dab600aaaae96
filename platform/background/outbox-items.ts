import browser from 'webextension-polyfill';
import { type Reading, readShape, type Shape } from '../../core/stored/shape.ts';
import { type Outgoing, outgoingSchema } from '../messages/outgoing.ts';
import { outboxPrefix } from '../storage-keys.ts';

/** Something in the outbox. */
interface Waiting {
  /** The key it lies under. */
  key: string;
  /** What lies there, as it is. */
  item: unknown;
  /** What was left; one of a newer Ebb is to be left there. */
  left: Reading<Outgoing>;
}

/** How it is stored: the record of a pause as it is, anything else as a message. */
const shape: Shape<Outgoing> = { schema: outgoingSchema, migrations: [] };

/** What lies in the outbox. */
export async function readOutbox(): Promise<Waiting[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all
    .filter(([key]) => key.startsWith(outboxPrefix))
    .map(([key, item]) => ({ key, item, left: readLeft(item) }));
}

/** Takes one out, unless another was put in its place since. */
export async function removeFromOutbox({
  key,
  item,
}: Pick<Waiting, 'key' | 'item'>): Promise<void> {
  const { [key]: now } = await browser.storage.local.get(key);
  if (JSON.stringify(now) === JSON.stringify(item)) await browser.storage.local.remove(key);
}

function readLeft(item: unknown): Reading<Outgoing> {
  const left = readShape(shape, item);
  return left.state === 'unreadable' ? readShape(shape, { type: 'keep', data: item }) : left;
}
