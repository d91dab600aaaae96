import { givePass } from '../core/guard/pass.ts';
import type { Moment } from '../core/moments/moment.ts';
import { completeMoment, plainMoment, remarkOn } from '../core/pause/life.ts';
import type { ChoiceReport, PlainReport, Remark } from '../core/pause/report.ts';
import { changeMoment, writeChoice } from '../platform/background/write.ts';
import { readPeople, readSettings } from '../platform/read.ts';
import { prepare, refresh } from './refresh.ts';

/** Records a choice, and frees the way when it was to look. Answers once hold is out of the way. */
export async function choose(report: ChoiceReport): Promise<void> {
  const passMinutes = report.passMinutes ?? (await minutesFor(report.person));
  await complete({ ...report, passMinutes }, (moment) => moment);
}

/** Records a pause that had to do without the background until now. */
export async function choosePlainly(plain: PlainReport): Promise<void> {
  const report = { ...plain, passMinutes: plain.passMinutes ?? (await minutesFor(plain.person)) };
  const choice = { ...report, at: report.choseAt ?? report.at };
  // The background may have known of it after all, and only the answer didn't come.
  const { moment: id, said } = report;
  await complete(choice, (known) =>
    known ? remarkOn(known, { moment: id, ...said }) : plainMoment(report),
  );
}

/** Records what was said of a moment. */
export async function remark(said: Remark): Promise<void> {
  await changeMoment(said.moment, (moment) => remarkOn(moment, said));
  prepare();
}

/** How long a pass for someone lasts unless it is said in the pause, minutes. */
async function minutesFor(id: string): Promise<number> {
  const [settings, people] = await Promise.all([readSettings(), readPeople()]);
  const person = people.find((each) => each.id === id);
  return person?.passMinutes ?? settings.passMinutes;
}

async function complete(
  report: ChoiceReport & { passMinutes: number },
  begun: (moment: Moment | undefined) => Moment | undefined,
): Promise<void> {
  const { moment: id, person, choice, passMinutes, at } = report;
  const looks = choice === 'went-on' || choice === 'safety';
  await writeChoice(
    id,
    (known) => {
      const moment = begun(known);
      return moment && completeMoment(moment, report);
    },
    looks ? givePass(person, passMinutes, at) : null,
  );
  if (looks) await refresh();
  else prepare();
}
