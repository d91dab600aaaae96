import { type Moment, momentSchema } from '../moments/moment.ts';
import type { Recognition } from '../recognise/template/recognition.ts';
import type { PauseView } from './pause-view.ts';
import type { ArrivalReport, ChoiceReport, PlainReport, Remark } from './report.ts';

/** A moment as it is when its pause opens; `recognition` is null for an urge without a page. */
export function openMoment(
  report: Omit<ArrivalReport, 'url' | 'held'>,
  person: string,
  recognition: Recognition | null,
  shown: Pick<PauseView, 'kind' | 'look' | 'words'>,
): Moment {
  return momentSchema.parse({
    id: report.moment,
    at: report.at,
    offset: report.offset,
    person,
    site: recognition?.site ?? null,
    surface: recognition?.surface ?? null,
    arrival: report.arrival,
    kind: shown.kind,
    look: shown.look,
    passage: shown.words?.id ?? null,
  });
}

/** What the two ways show when they have to do without a pause. */
const nothingShown = { kind: 'wait', look: 'page', passage: null };

/** A moment of which the background didn't know until it was over, because it couldn't be reached. */
export function plainMoment(report: PlainReport): Moment {
  return momentSchema.parse({
    ...report,
    ...(report.shown ?? nothingShown),
    ...report.said,
    id: report.moment,
    site: null,
    surface: null,
    choseAt: report.choseAt ?? report.at,
    passMinutes: report.choice === 'went-on' ? (report.passMinutes ?? null) : null,
  });
}

/**
 * A moment with its choice. The first choice stays, so a late `left` changes nothing; only `left`
 * itself gives way, for a page that came back from the back/forward cache.
 */
export function completeMoment(moment: Moment, report: ChoiceReport): Moment {
  if (moment.choice !== null && moment.choice !== 'left') return moment;
  return {
    ...moment,
    choice: report.choice,
    choseAt: report.at,
    passMinutes: report.choice === 'went-on' ? (report.passMinutes ?? null) : null,
  };
}

/** A moment whose pause is asked for: whoever asks hasn't left, whatever was on record before. */
export function reopenMoment(moment: Moment): Moment {
  return moment.choice === 'left' ? { ...moment, choice: null, choseAt: null } : moment;
}

/** A moment that was on record before its pause was heard of, with what is known of the page now. */
export function placeMoment(moment: Moment, { site, surface }: Moment): Moment {
  return { ...moment, site, surface };
}

/** A moment with what was said of it. Fields that the remark doesn't name stay. */
export function remarkOn(moment: Moment, { moment: _, ...said }: Remark): Moment {
  return momentSchema.parse({ ...moment, ...said });
}
