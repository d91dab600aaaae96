import type { Recognition } from '../recognise/template/recognition.ts';
import { type Moment, momentSchema } from './moment.ts';
import type { PauseRecord } from './pause-record.ts';

/** Which page a pause stood before; null for one without a page, or when nobody could tell. */
export type Place = Pick<Recognition, 'site' | 'surface'> | null;

type Outcome = Pick<Moment, 'choice' | 'choseAt' | 'passMinutes'>;
type ShownAndSaid = Pick<
  Moment,
  'kind' | 'look' | 'passage' | 'intention' | 'feeling' | 'helped' | 'revision'
>;

/** What counts as shown where there were only the two ways. */
const nothingShown = { kind: 'wait', look: 'page', passage: null } as const;

/**
 * Takes what a page tells of its pause into the moment on record; undefined when there is none and nobody
 * knows whose page it is. In whatever order the tellings come, how often, and whichever but the newest
 * are lost, the moment is the same in the end: the newest says what was shown and said, a real choice
 * stays, and having left gives way to whatever is told later. Whose moment it is stays as on record: two
 * people may have become one since. What was said afterwards isn't the page's, and stays too.
 */
export function mergeRecord(
  known: Moment | undefined,
  record: PauseRecord,
  place: Place = null,
): Moment | undefined {
  const moment = known ?? beginMoment(record);
  if (!moment) return undefined;
  const newer = !known || record.revision > known.revision;
  return {
    ...moment,
    site: moment.site ?? place?.site ?? null,
    surface: moment.surface ?? place?.surface ?? null,
    ...(newer ? shownAndSaid(record) : {}),
    ...outcome(moment, record),
  };
}

/** A moment that is still open as one that was left. Its page, should it live, may still tell more. */
export function markLeft(moment: Moment, at: number): Moment {
  return moment.choice === null ? { ...moment, choice: 'left', choseAt: at } : moment;
}

/** Whether something was chosen that opens the page. */
export function isLook({ choice }: { choice?: PauseRecord['choice'] | null }): boolean {
  return choice === 'went-on' || choice === 'safety';
}

function beginMoment(record: PauseRecord): Moment | undefined {
  const { moment: id, at, offset, arrival, person } = record;
  if (person === undefined) return undefined;
  const place = { site: null, surface: null };
  return momentSchema.parse({ id, at, offset, arrival, person, ...place, ...nothingShown });
}

function shownAndSaid({ revision, shown, said }: PauseRecord): ShownAndSaid {
  return {
    revision,
    ...(shown ?? nothingShown),
    intention: said?.intention ?? null,
    feeling: said?.feeling ?? null,
    helped: said?.helped ?? null,
  };
}

/** Of two real choices the later one; of an open pause and one that was left what was told later. */
function outcome(known: Moment, record: PauseRecord): Outcome {
  const told = outcomeOf(record);
  const [was, is] = [isReal(known), isReal(told)];
  if (was !== is) return was ? pick(known) : told;
  const order = was ? byTime(known, told) : byRevision(known, record);
  return order < 0 ? told : pick(known);
}

function outcomeOf({ at, choice, choseAt, passMinutes }: PauseRecord): Outcome {
  return {
    choice: choice ?? null,
    choseAt: choice ? (choseAt ?? at) : null,
    passMinutes: choice === 'went-on' ? (passMinutes ?? null) : null,
  };
}

function pick({ choice, choseAt, passMinutes }: Outcome): Outcome {
  return { choice, choseAt, passMinutes };
}

function isReal({ choice }: Outcome): boolean {
  return choice !== null && choice !== 'left';
}

/** Below 0 when the second was chosen later. */
function byTime(one: Outcome, other: Outcome): number {
  const names = (one.choice ?? '') < (other.choice ?? '') ? -1 : 0;
  return (one.choseAt ?? 0) - (other.choseAt ?? 0) || names;
}

/** Below 0 when the second is newer, or when it is the same and the first doesn't know yet that it was left. */
function byRevision(known: Moment, record: PauseRecord): number {
  const left = known.choice === null && record.choice === 'left' ? -1 : 0;
  return known.revision - record.revision || left;
}
