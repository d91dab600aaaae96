import { i18n } from '#i18n';
import type { Problem } from '../../core/backup/read-backup.ts';
import { mostPeople } from '../../core/people/person.ts';

/** Why something wasn't done with a file, and what would work, in a sentence or two. */
export function problemWords(problem: Problem): string {
  if (problem === 'tooManyPeople') return i18n.t('bringIn.problem.tooManyPeople', [mostPeople]);
  if (problem === 'wrongPassphrase') return i18n.t('bringIn.locked.wrong');
  return i18n.t(`bringIn.problem.${problem}`);
}
