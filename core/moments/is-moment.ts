import { surfaces } from '../recognise/template/recognition.ts';
import { feelings } from './feelings.ts';
import {
  answers,
  arrivals,
  asks,
  choices,
  helps,
  intentions,
  kinds,
  looks,
  type Moment,
  weights,
} from './moment.ts';
import { occasions } from './occasions.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTextOrNull: Check = (value) => value === null || typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isNumberOrNull: Check = (value) => value === null || Number.isFinite(value);

/** One check a field; the schema in `moment.ts` says what each is. */
const fields: Record<keyof Moment, Check> = {
  id: isText,
  revision: isNumber,
  at: isNumber,
  offset: isNumber,
  person: isText,
  site: isTextOrNull,
  surface: isOneOf([...surfaces, null]),
  arrival: isOneOf(arrivals),
  kind: isOneOf(kinds),
  look: isOneOf(looks),
  passage: isTextOrNull,
  // Few have it, and the schema looks closer.
  turnedFrom: () => false,
  helped: isOneOf([...helps, null]),
  intention: isOneOf([...intentions, null]),
  hope: (value) => typeof value === 'string' && value !== '',
  feeling: isOneOf([...feelings, null]),
  occasion: isOneOf(occasions),
  choice: isOneOf([...choices, null]),
  choseAt: isNumberOrNull,
  passMinutes: isNumberOrNull,
  after: isOneOf([...weights, null]),
  gave: isOneOf([...answers, null]),
  asked: isOneOf(asks),
  echo: isOneOf([...weights, null]),
};

const checks: ReadonlyMap<string, Check> = new Map(Object.entries(fields));
/** Fields that a moment may do without. */
const optional = new Set(['asked', 'hope', 'occasion', 'turnedFrom']);
/** How many fields every moment has. */
const always = checks.size - optional.size;

/**
 * Whether a stored row is a moment just as it stands, as nearly all are. It takes a fifth of the time the
 * schema takes, which counts where there are years of them. What it refuses may still be one: the schema
 * says, and fills in what an older row doesn't have.
 */
export function isMoment(row: unknown): row is Moment {
  if (!isRecord(row)) return false;
  let known = 0;
  for (const name in row) {
    if (!checks.get(name)?.(row[name])) return false;
    if (!optional.has(name)) known += 1;
  }
  return known === always;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isOneOf(values: readonly (string | null)[]): Check {
  const known = new Set<unknown>(values);
  return (value) => known.has(value);
}
