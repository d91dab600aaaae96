import { localDayNumber, localHour } from '../calendar/local-day.ts';
import type { Moment } from '../moments/moment.ts';
import type { Settings } from '../settings/settings.ts';

const minute = 60_000;
/** A visit without a pass's length is taken to be over after this many minutes. */
const shortVisit = 2;
/** For how long after a look it is asked how it was, minutes. */
const askedWithin = 180;
/** The hour at which the next morning begins, local time. */
const morning = 5;

/** What can be asked of a look: how it is afterwards, or how it is the next morning. */
export interface Afterwards {
  /** `after` is asked soon, `echo` the next day. */
  asks: 'after' | 'echo';
  /** The look it is about. */
  moment: Moment;
}

/**
 * What there is to ask of the last looks, each thing once; null when nothing.
 * @param moments those of the last two days, in order
 * @param now milliseconds UTC
 * @param offset minutes east of UTC on the device's clock
 * @param wanted what is wanted to be asked about looks at someone, by their id
 */
export function askAfterwards(
  moments: readonly Moment[],
  now: number,
  offset: number,
  wanted: (person: string) => Pick<Settings, 'checkIns' | 'echoes'>,
): Afterwards | null {
  const looks = moments.filter(({ choice }) => choice === 'went-on');
  const last = looks.at(-1);
  if (last && wanted(last.person).checkIns && isJustOver(last, now))
    return { asks: 'after', moment: last };
  const today = localDayNumber({ at: now, offset });
  const yesterdays = looks.findLast((look) => localDayNumber(look) === today - 1);
  const awake = localHour({ at: now, offset }) >= morning;
  const unasked = yesterdays?.echo === null && yesterdays.asked !== 'echo';
  const asks = unasked && awake && wanted(yesterdays.person).echoes;
  return asks ? { asks: 'echo', moment: yesterdays } : null;
}

/** Whether a look was over a little while ago and nothing was asked or said of it since. */
function isJustOver({ after, asked, choseAt, passMinutes }: Moment, now: number): boolean {
  if (after !== null || asked !== undefined || choseAt === null) return false;
  const over = choseAt + (passMinutes || shortVisit) * minute;
  return over <= now && now < over + askedWithin * minute;
}
