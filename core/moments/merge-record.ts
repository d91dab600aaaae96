import type { Recognition } from '../recognise/template/recognition.ts';
import { laterOutcome, type Outcome } from './later-outcome.ts';
import { type Moment, momentSchema } from './moment.ts';
import type { PauseRecord } from './pause-record.ts';

/** Which page a pause stood before; null for one without a page, or when nobody could tell. */
export type Place = Pick<Recognition, 'site' | 'surface'> | null;

type ShownAndSaid = Pick<
  Moment,
  | 'kind'
  | 'look'
  | 'passage'
  | 'turnedFrom'
  | 'intention'
  | 'hope'
  | 'feeling'
  | 'occasion'
  | 'helped'
  | 'revision'
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
  const { hope, occasion, turnedFrom, ...rest } = moment;
  return {
    ...rest,
    ...(newer ? {} : ifThere({ hope, occasion, turnedFrom })),
    site: moment.site ?? place?.site ?? null,
    surface: moment.surface ?? place?.surface ?? null,
    ...(newer ? shownAndSaid(record) : {}),
    ...laterOutcome(moment, outcomeOf(record)),
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
    ...ifThere({ hope: said?.hope, occasion: said?.occasion }),
    feeling: said?.feeling ?? null,
    helped: said?.helped ?? null,
  };
}

type Rare = Pick<Moment, 'hope' | 'occasion' | 'turnedFrom'>;

/** What most moments don't have: of some of it, that which there is. */
function ifThere(rare: { [Name in keyof Rare]?: Rare[Name] | null }): Rare {
  return Object.fromEntries(Object.entries(rare).filter(([, value]) => value));
}

function outcomeOf({ revision, at, choice, choseAt, passMinutes }: PauseRecord): Outcome {
  return {
    revision,
    choice: choice ?? null,
    choseAt: choice ? (choseAt ?? at) : null,
    passMinutes: choice === 'went-on' ? (passMinutes ?? null) : null,
  };
}
