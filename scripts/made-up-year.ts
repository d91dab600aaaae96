import permission from '../content/passages/permission.ts';
import waves from '../content/passages/waves-and-pace.ts';
import { type Backup, backupSchema } from '../core/backup/backup.ts';
import { localDay, weekdayOf } from '../core/calendar/local-day.ts';
import { weekOf } from '../core/calendar/week.ts';
import { weeklyQuestion } from '../core/reflection/questions.ts';
import { signAnswers, signs } from '../core/reflection/writing.ts';
import { makeHistory } from './history.ts';

const day = 86_400_000;
const weeks = 52;

/** What was written in a week, most recent first; most weeks nothing was. */
const written: Record<number, { answer: string; pleasant?: string }> = {
  1: {
    answer: 'That I wait for an answer to a question I never asked.',
    pleasant: 'Soup with the others.',
  },
  2: { answer: 'Sunday evenings. It isn’t them, it is the hour.' },
  5: { answer: 'I like how quiet the kitchen is.', pleasant: 'The swim, although it rained.' },
  9: { answer: 'I was angry, and nothing broke.' },
  14: { answer: 'To be asked how my day was.', pleasant: 'Sam’s terrible song.' },
  23: { answer: 'Sleep, mostly.' },
  37: { answer: 'I don’t know yet.' },
};

/** A made-up year with Ebb, as a file one would bring in: Robin listed, on the pretend site and elsewhere. */
export function madeUpYear(now: number): Backup {
  const from = now - weeks * 7 * day;
  // Six days of this week are over, whichever day it is: there is something to read.
  const weekStart = weekdayOf(localDay({ at: now - 5 * day, offset: 0 }));
  return backupSchema.parse({
    ebb: 1,
    savedAt: now,
    people: [
      {
        id: 'robin',
        nickname: 'Robin',
        profiles: [{ site: 'shore', key: 'robin' }],
        addedAt: from,
      },
      {
        id: 'sam',
        nickname: 'Sam',
        profiles: [{ site: 'x', key: 'sam' }],
        addedAt: from,
        archivedAt: now - 100 * day,
      },
    ],
    moments: makeHistory({
      seed: 11,
      count: 420,
      from,
      to: now - 3_600_000,
      people: ['robin'],
      sites: ['instagram', 'shore', 'tiktok'],
      passages: [...permission.passages, ...waves.passages].map(({ id }) => id),
    }),
    thoughts: [
      { id: 'thought', at: now - 2 * day, text: 'Whether the blue jacket is still at theirs.' },
    ],
    writings: writings(now, weekStart),
    plan: {
      id: 'plan',
      weekday: 7,
      part: 'evening',
      instead: 'put the kettle on and call Alex',
      madeAt: now - 3 * day,
    },
    snoozes: [{ id: 'snooze', from: now - 38 * day, until: now - 36 * day }],
    settings: {
      smallThings: ['a walk to the bridge', 'water the plants'],
      someoneToCall: 'Alex, after six',
      weekStart,
      weekly: { weekday: 7, hour: 18, openedAt: now },
    },
  });
}

/** One page a week, back from this one; every fourth has the signs. */
function writings(now: number, weekStart: number) {
  return Array.from({ length: weeks }, (_, back) => {
    const week = weekOf(localDay({ at: now - back * 7 * day, offset: 0 }), weekStart);
    const words = written[back] ?? { answer: '' };
    return {
      week,
      question: words.answer === '' ? null : weeklyQuestion(week, [], 0).id,
      ...words,
      signs:
        back % 4 === 1 ? Object.fromEntries(signs.map((sign, at) => [sign, felt(back, at)])) : {},
      changedAt: now - back * 7 * day,
    };
  }).filter(({ answer, pleasant, signs: said }) => answer || pleasant || Object.keys(said).length);
}

/** A sign as it could be felt so many weeks back: lighter by and by, not all of them at once. */
function felt(back: number, sign: number) {
  return signAnswers[Math.min(2, Math.floor((back + sign * 9) / 26))];
}
