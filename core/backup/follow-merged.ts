import { findPerson } from '../people/find-person.ts';
import type { Owned } from './backup.ts';

/**
 * A file's content, for merging, as it would have been had those who turned out to be one person here been
 * one when it was saved: their moments and closing page are of whom they have become, and they aren't listed anew.
 */
export function followMerged<File extends Owned>(own: Owned, file: File): File {
  const listed = new Set(own.people.map(({ id }) => id));
  const former = new Set(own.people.flatMap(({ formerIds }) => formerIds));
  const isOne = (id: string) => former.has(id) && !listed.has(id);
  const whose = (id: string) => (isOne(id) ? (findPerson(own.people, id)?.id ?? id) : id);
  const closings = file.closings.map((closing) => ({ ...closing, person: whose(closing.person) }));
  const latest = new Map(
    closings.sort((a, b) => a.changedAt - b.changedAt).map((closing) => [closing.person, closing]),
  );
  return {
    ...file,
    people: file.people.filter(({ id }) => !isOne(id)),
    moments: file.moments.map((moment) => ({ ...moment, person: whose(moment.person) })),
    closings: [...latest.values()],
  };
}
