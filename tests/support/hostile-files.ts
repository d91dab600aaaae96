import { type Backup, backupSchema, backupText } from '../../core/backup/backup.ts';
import { mostPeople } from '../../core/people/person.ts';
import { momentAt } from '../fixtures/moments.ts';
import { robin } from '../fixtures/person.ts';
import { pick, seeded } from './seeded.ts';

/** A file that somebody may hand to Ebb, made on purpose or by accident. */
export interface HostileFile {
  /** What is odd about it. */
  name: string;
  file: Blob;
}

type Random = () => number;
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Files that are wrong in every way there is, one after the other; the same ones for the same seed. */
export function* hostileFiles(count: number, seed: number): Generator<HostileFile> {
  const random = seeded(seed);
  const names = Object.keys(makers);
  for (let index = 0; index < count; index += 1) {
    // Each way in turn, so that a short run has all of them.
    const name = names[index % names.length] ?? '';
    const made = makers[name]?.(random) ?? '';
    yield { name: `${name} (${index})`, file: new Blob([made]) };
  }
}

/** What is wrong about a file, and the bytes or text of one that is. */
const makers: Record<string, (random: Random) => BlobPart> = {
  'is as it should be': (random) => textOf(good(random)),
  'has a value of another type': (random) => changed(random, () => pick(random, junk)),
  'lacks a field': (random) => changed(random, () => undefined),
  'has a long text': (random) => changed(random, () => 'tide '.repeat(1 + random() * 50_000)),
  'is deeply nested': (random) => {
    const deep = '['.repeat(1 + random() * 200_000);
    return text(random).replace('"row":"odd"', `"row":${deep}${']'.repeat(deep.length)}`);
  },
  'has keys of prototypes': (random) => {
    const key = pick(random, [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
    ]);
    return text(random).replaceAll('{"', () =>
      random() < 0.3 ? `{"${key}":{"id":"odd","length":7},"` : '{"',
    );
  },
  'has markup in every text': (random) =>
    JSON.stringify(
      walk(toJson(good(random)), (value) =>
        typeof value === 'string' && /[ .]/.test(value) ? pick(random, markup) : value,
      ),
    ),
  'has markup where an id is': (random) => changed(random, () => pick(random, markup)),
  'has an id that every object has, or that leads elsewhere': (random) => {
    const id = pick(random, [...Object.getOwnPropertyNames(Object.prototype), '.', '..', '...']);
    return text(random).replaceAll(/"(sam|thought|snooze|page)"/g, `"${id}"`);
  },
  'ends too soon': (random) => {
    const whole = text(random);
    return whole.slice(0, random() * whole.length);
  },
  'has a changed byte': (random) => {
    const bytes = Buffer.from(text(random));
    for (let turn = 0; turn < 1 + random() * 5; turn += 1) {
      bytes[Math.floor(random() * bytes.length)] = random() * 256;
    }
    return new Uint8Array(bytes);
  },
  'is of bytes that mean nothing': (random) =>
    Uint8Array.from({ length: random() * 5000 }, () => random() * 256),
  'is written in UTF-16': (random) => {
    const bytes = Buffer.from(`\u{feff}${text(random)}`, 'utf16le');
    return new Uint8Array(random() < 0.5 ? bytes : bytes.swap16());
  },
  'is written in UTF-16 without a mark': (random) =>
    new Uint8Array(Buffer.from(text(random), 'utf16le')),
  'begins with a mark': (random) => `\u{feff}${text(random)}`,
  'is written in Latin-1': (random) =>
    new Uint8Array(Buffer.from(text(random).replaceAll('Robin', 'Zoë'), 'latin1')),
  'is of a newer Ebb': (random) =>
    text(random).replace('"ebb": 1', `"ebb": ${pick(random, [2, 3, 99, 1e6])}`),
  'is of a version that there is not': (random) =>
    text(random).replace(
      '"ebb": 1',
      `"ebb": ${pick(random, ['0', '-1', '"1"', 'null', '1.5', '[1]'])}`,
    ),
  'has an entry twice': (random) => {
    const file = good(random);
    const list = pick(random, ['people', 'moments', 'thoughts', 'writings', 'snoozes'] as const);
    return textOf({ ...file, [list]: [...file[list], ...file[list]] });
  },
  'has half a character': (random) =>
    changed(random, () => `\ud83d${pick(random, ['', 'x', '\udc00\udc00'])}`),
  'lists too many': (random) => {
    const people = Array.from({ length: mostPeople + 1 + random() * 20 }, (_, index) =>
      robin({ id: `${index}`, nickname: `R${index}` }),
    );
    return textOf({ ...good(random), people });
  },
  'has numbers that are none': (random) =>
    text(random).replaceAll(/\d{3,}/g, (number) =>
      random() < 0.2 ? pick(random, ['1e999', '-1e999', 'NaN', 'Infinity', '-0', '1e308']) : number,
    ),
  'is of another time': (random) =>
    changed(random, () => pick(random, [253_402_300_800_000, 8.64e15, 8.64e15 + 1, -1e15, 1e300])),
  'has a day that is none': (random) =>
    text(random).replaceAll(
      '2026-11-16',
      pick(random, ['12026-01-01', '2026-99-99', '0000-00-00']),
    ),
  'has a passphrase that asks for too much': (random) =>
    JSON.stringify({
      ebb: 1,
      sealed: {
        key: pick(random, ['PBKDF2-SHA-256', 'PBKDF2-SHA-1', 'none', '__proto__']),
        iterations: pick(random, [0, 1, 1e9, 1e308, -1, 600_000.5, 1e10, 2 ** 31]),
        salt: pick(random, ['', 'AAAA', 'A'.repeat(1e5), '????']),
        cipher: pick(random, ['AES-256-GCM', 'none']),
        iv: pick(random, ['', 'AAAAAAAAAAAAAAAA', 'A'.repeat(1e5)]),
      },
      content: pick(random, ['', 'AAAA', '<b>']),
    }),
  'is something else': (random) =>
    pick(random, [
      '',
      ' ',
      'null',
      '[]',
      '{}',
      '0',
      '"ebb"',
      '<html>',
      'a,b\r\n',
      '{"people":[]}',
      '%PDF-1.7',
    ]),
  'has more entries than it may': (random) => {
    const many = `[${'0,'.repeat(200_000 + random() * 100_000)}0]`;
    return text(random).replace(/"moments": \[[\s\S]*?\n {2}\]/, `"moments": ${many}`);
  },
  'has another thing where a list is': (random) => {
    const list = pick(random, ['people', 'moments', 'thoughts', 'snoozes', 'aside', 'closings']);
    return JSON.stringify({ ...toJson(good(random)), [list]: pick(random, junk) });
  },
};

const junk: Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'odd',
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  { id: {} },
  1e21,
];

const markup = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea><svg onload=alert(1)>',
  '=HYPERLINK("https://example.com")',
  'javascript:alert(1)',
  '\u{202e}txt.exe',
  '{{constructor.constructor("alert(1)")()}}',
];

/** A file as Ebb saves it, with something of everything. */
function good(random: Random): Backup {
  const at = Date.UTC(2026, 10, 1) + Math.floor(random() * 1e9);
  return backupSchema.parse({
    ...{ ebb: 1, savedAt: at },
    people: [
      robin({ profiles: [{ site: 'instagram', key: 'robin', alsoKnownAs: [] }], note: 'Go slow.' }),
      robin({ id: 'sam', nickname: 'Sam', archivedAt: at }),
    ],
    moments: [
      momentAt('2026-11-18T11:00', { at }),
      momentAt('2026-11-18T12:00', { choice: 'went-on' }),
    ],
    thoughts: [
      { id: 'thought', at, text: 'The blue jacket.' },
      { id: 'page', at, text: '', page: { id: 'unsent', lines: { sentence: 'Thank you.' } } },
    ],
    writings: [
      { week: '2026-11-16', answer: 'It was quiet.', signs: { trust: 'yes' }, changedAt: at },
    ],
    plan: { id: 'plan', weekday: 7, part: 'night', instead: 'A walk.', madeAt: at },
    closings: [{ person: 'sam', answer: 'Enough.', changedAt: at }],
    snoozes: [{ id: 'snooze', from: at, until: random() < 0.5 ? null : at + 1000 }],
    settings: { settle: Math.floor(random() * 60), smallThings: ['Tea. Then bed.'] },
    aside: [{ store: 'people', row: 'odd' }],
  });
}

const textOf = (file: Backup) => backupText(file).join('');
const text = (random: Random) => textOf(good(random));
const toJson = (file: Backup): { [name: string]: Json } => JSON.parse(JSON.stringify(file));

/** A good file with one of its values changed, or taken away where `change` gives none. */
function changed(random: Random, change: () => Json | undefined): string {
  const json = toJson(good(random));
  let places = 0;
  walk(json, (value) => {
    places += 1;
    return value;
  });
  let place = Math.floor(random() * places);
  return JSON.stringify(
    walk(json, (value) => {
      place -= 1;
      return place === -1 ? change() : value;
    }),
  );
}

/** Each value within, as `change` gives it back; what is in a value comes before it. */
function walk(value: Json, change: (value: Json) => Json | undefined): Json | undefined {
  if (Array.isArray(value)) return change(value.map((each) => walk(each, change) ?? null));
  if (typeof value !== 'object' || value === null) return change(value);
  const fields = Object.entries(value).map(([name, each]) => [name, walk(each, change)]);
  return change(Object.fromEntries(fields.filter(([, each]) => each !== undefined)));
}
