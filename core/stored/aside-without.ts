import { type RowKind, rowKinds } from '../erasing/removed.ts';
import { fieldOf } from '../erasing/row-fields.ts';
import type { Aside } from './aside.ts';

/** Whether a row of a kind goes. */
export type Goes = (kind: RowKind, row: unknown) => boolean;

/**
 * What is left of something that was set aside once rows in it go: the same where none does, null where nothing is left.
 * It is a row of a store; or what waited in the outbox, was typed, or lay in the browser's storage, which has rows in it.
 */
export function asideWithout(aside: Aside, goes: Goes): Aside | null {
  const { store, row } = aside;
  if (store === 'storage.local') return itemWithout(aside, goes);
  const kind = rowKinds.find((each) => each === store);
  const isGoing =
    (kind && goes(kind, row)) ||
    (store === 'outbox' && isLeftGoing(row, goes)) ||
    (store === 'typed' && isMessageGoing(parsed(row), goes));
  return isGoing ? null : aside;
}

/** The kinds of row that a message has kept, by its type. */
const kindsOfMessages: Readonly<Record<string, RowKind>> = {
  saveWriting: 'writings',
  saveClosing: 'closings',
  park: 'thoughts',
  keepOwnWords: 'ownWords',
};

/** Whether what a message has kept goes. */
export function isMessageGoing(message: unknown, goes: Goes): boolean {
  const kind = kindsOfMessages[String(fieldOf(message, 'type'))];
  return kind !== undefined && goes(kind, fieldOf(message, 'data'));
}

/** In the outbox lies the record of a pause, or a message. A record calls its moment's id by another name. */
function isLeftGoing(left: unknown, goes: Goes): boolean {
  if (isMessageGoing(left, goes)) return true;
  const record = fieldOf(left, 'data') ?? left;
  return goes('moments', { ...fieldsOf(record), id: fieldOf(record, 'moment') });
}

/** Of a copy of the list those who go leave it. What else was made from the list is made again, and goes whole. */
function itemWithout(aside: Aside, goes: Goes): Aside | null {
  const key = String(fieldOf(aside.row, 'key'));
  const value = fieldOf(aside.row, 'value');
  const people = fieldOf(value, 'people');
  if (key === 'copy' && Array.isArray(people)) {
    const left = people.filter((person) => !goes('people', person));
    if (left.length === people.length) return aside;
    return { ...aside, row: { key, value: { ...fieldsOf(value), people: left } } };
  }
  const ids = [...keysOf(fieldOf(value, 'forms')), ...keysOf(people)];
  const isGoing = ids.some((id) => goes('people', { id })) || isLeftGoing(value, goes);
  return isGoing ? null : aside;
}

function keysOf(value: unknown): string[] {
  return Object.keys(fieldsOf(value));
}

function fieldsOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
