import { otherWords } from '../core/pause/words-for.ts';
import { findPerson } from '../core/people/find-person.ts';
import { settingsFor } from '../core/settings/own-pause.ts';
import { wordsMemory } from '../core/words/history.ts';
import { hereAndNow } from '../platform/clock.ts';
import type { AnswerOf, DataOf } from '../platform/messages/message-types.ts';
import { readMoments, readSettings } from '../platform/read.ts';
import { readEveryone } from '../platform/read-everyone.ts';

/** Gives other words for a pause that stands; null where there are none, or nobody is listed under that id any more. */
export async function otherWordsFor({
  person: id,
  shown,
  said,
}: DataOf<'otherWords'>): Promise<AnswerOf<'otherWords'>> {
  const { at, offset } = hereAndNow();
  const [people, settings, recent] = await Promise.all([
    readEveryone(),
    readSettings(),
    readMoments(at - wordsMemory, at),
  ]);
  const person = findPerson(people, id);
  if (!person) return null;
  const facts = { settings: settingsFor(settings, person), person, recent };
  return otherWords({ ...facts, now: at, offset, random: Math.random }, shown, said ?? {});
}
