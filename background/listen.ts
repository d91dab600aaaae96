import * as z from 'zod/mini';
import { snoozeSchema } from '../core/moments/snooze.ts';
import { thoughtSchema } from '../core/moments/thought.ts';
import {
  arrivalReportSchema,
  choiceReportSchema,
  plainReportSchema,
  remarkSchema,
  urgeReportSchema,
} from '../core/pause/report.ts';
import { personSchema } from '../core/people/person.ts';
import { planSchema } from '../core/reflection/plan.ts';
import { closingSchema, weekWritingSchema } from '../core/reflection/writing.ts';
import { settingsSchema } from '../core/settings/settings.ts';
import { hidePage } from '../platform/background/hide-page.ts';
import { bringScript, closeTab, leaveTab } from '../platform/background/tabs.ts';
import {
  removePass,
  removeThought,
  writeClosing,
  writePlan,
  writeSettings,
  writeThought,
  writeWriting,
} from '../platform/background/write.ts';
import { writeBackup } from '../platform/backup.ts';
import { onMessage } from '../platform/messages.ts';
import { openOptions } from '../platform/pages.ts';
import { arrive } from './arrive.ts';
import { choose, choosePlainly, remark } from './choose.ts';
import { erase } from './erase.ts';
import { injectIntoOpenTabs } from './inject-into-open-tabs.ts';
import { invite } from './invite.ts';
import { drainOutbox } from './outbox.ts';
import { passAt, stay } from './passes.ts';
import { forgetPerson, joinPeople, savePerson } from './people.ts';
import { prepare, refresh } from './refresh.ts';
import { snooze, wake } from './snooze.ts';
import { beginUrge } from './urge.ts';

const id = z.string();
const pair = z.object({ kept: id, other: id });
const longer = z.object({ person: id, minutes: z.number().check(z.minimum(0), z.maximum(15)) });

/** Answers every message there is; what comes in is parsed before it is believed. */
export function listen(): void {
  onMessage('arrive', ({ data, sender }) => arrive(arrivalReportSchema.parse(data), sender.tab));
  onMessage('choose', ({ data }) => choose(choiceReportSchema.parse(data)));
  onMessage('plain', ({ data }) => choosePlainly(plainReportSchema.parse(data)));
  onMessage('remark', ({ data }) => remark(remarkSchema.parse(data)));
  onMessage('park', ({ data }) => writeThought(thoughtSchema.parse(data)));
  onMessage('removeThought', ({ data }) => removeThought(id.parse(data)));
  onMessage('urge', ({ data }) => beginUrge(urgeReportSchema.parse(data)));
  onMessage('savePerson', ({ data }) => savePerson(personSchema.parse(data)));
  onMessage('mergePeople', ({ data }) => joinPeople(pair.parse(data)));
  onMessage('removePerson', ({ data }) => forgetPerson(id.parse(data)));
  onMessage('saveSettings', ({ data }) => writeSettings(settingsSchema.parse(data)).then(changed));
  onMessage('saveWriting', ({ data }) => writeWriting(weekWritingSchema.parse(data)));
  onMessage('savePlan', ({ data }) => writePlan(z.nullable(planSchema).parse(data)).then(prepare));
  onMessage('saveClosing', ({ data }) => writeClosing(closingSchema.parse(data)));
  onMessage('snooze', ({ data }) => snooze(snoozeSchema.parse(data)));
  onMessage('wake', wake);
  onMessage('beside', ({ sender }) => bringScript('beside', sender.tab?.id));
  onMessage('passAt', ({ data }) => passAt(z.string().parse(data)));
  onMessage('stay', ({ data }) => {
    const { person, minutes } = longer.parse(data);
    return stay(person, minutes);
  });
  onMessage('endPass', ({ data }) => removePass(id.parse(data)).then(refresh));
  onMessage('drain', async () => void (await drainOutbox()));
  onMessage('cover', ({ data, sender }) => hidePage(z.boolean().parse(data), sender.tab?.id));
  onMessage('closeTab', ({ sender }) => closeTab(sender.tab?.id, sender.tab?.windowId));
  onMessage('leaveTab', ({ sender }) => leaveTab(sender.tab?.id));
  onMessage('openSmallThings', ({ sender }) => openOptions('thoughts', sender.tab?.id));
  onMessage('bringIn', ({ data }) => writeBackup(data).then(changed).then(injectIntoOpenTabs));
  onMessage('eraseAll', erase);
}

/** What was set may have changed: when the week comes, too. */
async function changed(): Promise<void> {
  await refresh();
  await invite();
}
