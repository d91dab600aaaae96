import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import closing from '../../../content/questions/closing.ts';
import first from '../../../content/questions/first.ts';
import journal from '../../../content/questions/journal.ts';
import lighter from '../../../content/questions/lighter.ts';
import plan from '../../../content/questions/plan.ts';
import pleasant from '../../../content/questions/pleasant.ts';
import weekly from '../../../content/questions/weekly.ts';
import { signs } from '../../../core/reflection/writing.ts';
import { endsInCommand, faultsOfTone, words } from '../../support/prose.ts';

const id = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/));
const side = z.enum(['was-left', 'left', 'mutual']);
const question = z.strictObject({
  id,
  about: z.string(),
  text: z.string(),
  fits: z.array(side),
  from: z.enum(['any', 'later']),
  hurt: z.boolean(),
  living: z.optional(z.literal(false)),
});

const sets = [
  ['weekly', weekly],
  ['first', first],
  ['lighter', lighter],
  ['pleasant', pleasant],
  ['plan', plan.instead],
  ['closing', closing],
  ['journal', journal],
] as const;

describe.each(sets)('content/questions/%s', (_, items) => {
  it('gives everything an id of its own', () => {
    const ids = items.map((item) => item.id);
    expect(ids.filter((one) => !id.safeParse(one).success)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const texts = [
  ...sets
    .slice(0, 6)
    .flatMap(([set, items]) =>
      items.flatMap((item) => ('text' in item ? [[`${set} ${item.id}`, item.text] as const] : [])),
    ),
  ...journal.flatMap(({ id: page, invitation, stop, lines }) => [
    [`journal ${page} invitation`, invitation] as const,
    [`journal ${page} stop`, stop] as const,
    ...lines.map((line) => [`journal ${page} ${line.id}`, line.label] as const),
  ]),
];

describe('every question, prompt and invitation', () => {
  it.each(texts)('keeps to the tone: %s', (_, text) => {
    expect(faultsOfTone(text)).toEqual([]);
  });
});

describe('the weekly questions', () => {
  it.each(weekly.map((one) => [one.id, one] as const))('%s is one short question', (_, one) => {
    expect(question.safeParse(one).success).toBe(true);
    expect(one.text).toMatch(/^[A-Z][^?]+\?$/);
    expect(words(one.text).length).toBeLessThanOrEqual(18);
  });

  it('are at least twenty-four, and enough for someone hurt in the first weeks', () => {
    expect(weekly.length).toBeGreaterThanOrEqual(24);
    const always = weekly.filter((one) => one.hurt && one.from === 'any' && one.fits.length === 0);
    expect(always.length).toBeGreaterThanOrEqual(12);
  });

  it.each(['joy', 'changed', 'lessons'])('ask nothing about %s in the first weeks', (about) => {
    const asked = weekly.filter((one) => one.about === about);
    expect([...new Set(asked.map(({ from }) => from))]).toEqual(['later']);
  });

  it.each(['self', 'needs', 'patterns', 'values', 'choice', 'rest', 'set-down', 'changed', 'them'])(
    'ask about %s in more than one way',
    (about) => {
      expect(weekly.filter((one) => one.about === about).length).toBeGreaterThan(1);
    },
  );

  it('open in many ways: no two share four opening words', () => {
    const openings = weekly.map((one) => words(one.text.toLowerCase()).slice(0, 4).join(' '));
    expect(new Set(openings).size).toBe(openings.length);
  });
});

describe('the questions of a first day', () => {
  it.each(first.map((one) => [one.id, one] as const))('%s is one short question', (_, one) => {
    expect(question.safeParse(one).success).toBe(true);
    expect(one.text).toMatch(/^[A-Z][^?]+\?$/);
    expect(words(one.text).length).toBeLessThanOrEqual(18);
  });

  it('are for anyone, and take no week for granted', () => {
    expect(first.length).toBeGreaterThanOrEqual(2);
    for (const one of first) {
      expect(one).toMatchObject({ fits: [], from: 'any', hurt: true, living: false });
      expect(one.text).not.toMatch(/week|learn|grow|lately|since|lighter/i);
      expect(weekly.map(({ id: known }) => `${known}`)).not.toContain(one.id);
    }
  });
});

it('has the four signs of feeling lighter, in order', () => {
  expect(lighter.map((sign) => sign.id)).toEqual([...signs]);
});

it('has a place for the time in the plan, and things to do that end its sentence', () => {
  expect(plan.template).toContain('{time}');
  for (const { text } of plan.instead) expect(text).toMatch(/^[a-z].*[^.]$/);
});

describe.each(journal.map((page) => [page.id, page] as const))('the page %s', (_, page) => {
  it('says how much is plenty: no more than twenty minutes', () => {
    expect(page.plenty.minutes).toBeGreaterThanOrEqual(5);
    expect(page.plenty.minutes).toBeLessThanOrEqual(20);
    expect(page.plenty.words).toBeGreaterThanOrEqual(40);
    expect(page.plenty.words).toBeLessThanOrEqual(400);
  });

  it('is on what was hard if it asks for that, or for a long time', () => {
    const asks = `${page.title} ${page.invitation} ${page.lines.map(({ label }) => label).join(' ')}`;
    const isOnIt = page.plenty.minutes > 10 || /\b(hard|why|ended|signs)\b/i.test(asks);
    expect(isOnIt && !page.hard).toBe(false);
  });
});

it('ends no page of the journal with an order', () => {
  expect(journal.filter((page) => endsInCommand(page.stop))).toEqual([]);
});
