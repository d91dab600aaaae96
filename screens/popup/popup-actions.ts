import browser from 'webextension-polyfill';
import type { PopupActions } from '../../components/popup/popup-state.ts';
import { backAt } from '../../core/calendar/back-at.ts';
import { personSchema } from '../../core/people/person.ts';
import { requestAccess } from '../../platform/access.ts';
import { offsetAt } from '../../platform/clock.ts';
import { forgetLoss } from '../../platform/loss.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';
import { offerLink } from '../../platform/offered-link.ts';
import { openOptions } from '../../platform/pages.ts';
import { whetherDone } from '../whether-done.ts';

/**
 * What the popup's buttons do; `draw` shows what came of it. Asking for access may close the popup,
 * so what is to be kept is sent off before the answer.
 */
export function popupActions(draw: () => Promise<void>): PopupActions {
  const keep = async (sent: Promise<unknown>) => {
    const kept = await whetherDone(sent);
    if (kept) await draw();
    return kept;
  };
  return {
    async add(profile, nickname) {
      const asked = requestAccess({ profiles: [profile] });
      const person = {
        id: crypto.randomUUID(),
        nickname,
        profiles: [profile],
        addedAt: Date.now(),
      };
      const kept = await whetherDone(sendMessage('savePerson', personSchema.parse(person)));
      await asked.catch(() => false);
      if (kept) await draw();
      return kept;
    },
    async addTo(id, profile) {
      const asked = requestAccess({ profiles: [profile] });
      const kept = await whetherDone(sendMessage('addProfile', { person: id, profile }));
      await asked.catch(() => false);
      if (kept) await draw();
      return kept;
    },
    async offer(link) {
      await offerLink(link);
      await openOptions('people');
      window.close();
    },
    async allow(profiles) {
      await requestAccess({ profiles: [...profiles] }).catch(() => false);
      await draw();
    },
    async pauseOnMirrors(person) {
      const asked = requestAccess({ profiles: person.profiles, beyond: true });
      const changed = { ...person, beyond: true, mirrorNotice: 'answered' as const };
      const kept = await whetherDone(sendMessage('savePerson', changed));
      await asked.catch(() => false);
      if (kept) await draw();
      return kept;
    },
    async urge(person) {
      // Loaded when it is wanted: the popup itself opens without it.
      const { drawUrge } = await import('./draw-urge.tsx');
      await drawUrge(person);
    },
    remark: (moment, said) => whetherDone(sendMessage('sayAfterwards', { moment, ...said })),
    endPass: (person) => keep(sendMessage('endPass', person)),
    snooze(length) {
      const from = Date.now();
      const snooze = { id: crypto.randomUUID(), from, until: backAt(length, from, offsetAt) };
      return keep(sendMessage('snooze', snooze));
    },
    resume: () => keep(sendMessage('wake')),
    leave,
    turnOff: (person, length) =>
      keep(sendMessage('turnOff', { person, until: backAt(length, Date.now(), offsetAt) })),
    turnOn: (person) => keep(sendMessage('turnOn', person)),
    closeReturn: () => void keep(sendMessage('closeReturn')),
    async closeLoss() {
      await forgetLoss();
      await draw();
    },
  };
}

/** The quick exit; whether the page beneath goes too. */
export async function leave(withPage: boolean): Promise<void> {
  const [tab] = withPage ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  await (tab?.id === undefined ? sendMessage('quickExit') : sendMessage('quickExitOf', tab.id));
  window.close();
}
