import { completeMoment, plainMoment, remarkOn } from '../../core/moments/life.ts';
import { givePass } from '../../core/pause/pass.ts';
import type { ChoiceReport, PlainReport, Remark } from '../../core/pause/report.ts';
import { readSettings } from '../../platform/read.ts';
import { addMoment, changeMoment, writePass } from '../../platform/write.ts';
import { refresh } from './refresh.ts';

/** Records a choice, and frees the way when it was to look. Answers once hold is out of the way. */
export async function choose(report: ChoiceReport): Promise<void> {
  const looks = report.choice === 'went-on' || report.choice === 'safety';
  const minutes = report.passMinutes ?? (await readSettings()).passMinutes;
  await changeMoment(report.moment, (moment) =>
    completeMoment(moment, { ...report, passMinutes: minutes }),
  );
  if (looks) await giveWay(report.person, minutes, report.at);
}

/** Records a pause that had to do without words. */
export async function choosePlainly(report: PlainReport): Promise<void> {
  const { passMinutes } = await readSettings();
  await addMoment(plainMoment(report));
  // The background may have known of it after all, and only the words didn't come.
  await changeMoment(report.moment, (moment) => completeMoment(moment, { ...report, passMinutes }));
  if (report.choice === 'went-on') await giveWay(report.person, passMinutes, report.at);
}

/** Records what was said of a moment. */
export async function remark(said: Remark): Promise<void> {
  await changeMoment(said.moment, (moment) => remarkOn(moment, said));
}

async function giveWay(person: string, minutes: number, at: number): Promise<void> {
  await writePass(givePass(person, minutes, at));
  await refresh();
}
