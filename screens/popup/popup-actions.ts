import type { PopupActions, SnoozeLength } from '../../components/popup/popup-state.ts';
import { personSchema } from '../../core/people/person.ts';
import { requestAccess } from '../../platform/access.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';

/**
 * What the popup's buttons do; `draw` shows what came of it. Asking for access may close the popup,
 * so what is to be kept is sent off before the answer.
 */
export function popupActions(draw: () => Promise<void>): PopupActions {
  return {
    async add(profile, nickname) {
      const asked = requestAccess({ profiles: [profile] });
      const person = {
        id: crypto.randomUUID(),
        nickname,
        profiles: [profile],
        addedAt: Date.now(),
      };
      await sendMessage('savePerson', personSchema.parse(person));
      await asked.catch(() => false);
      await draw();
    },
    async allow(profile) {
      await requestAccess({ profiles: [profile] }).catch(() => false);
      await draw();
    },
    async pauseOnMirrors(person) {
      const asked = requestAccess({ profiles: person.profiles, beyond: true });
      await sendMessage('savePerson', { ...person, beyond: true, mirrorNotice: 'answered' });
      await asked.catch(() => false);
      await draw();
    },
    async urge(person) {
      // Loaded when it is wanted: the popup itself opens without it.
      const { drawUrge } = await import('./draw-urge.tsx');
      await drawUrge(person);
    },
    async remark(moment, said) {
      await sendMessage('sayAfterwards', { moment, ...said });
    },
    async endPass(person) {
      await sendMessage('endPass', person);
      await draw();
    },
    async snooze(length) {
      const from = Date.now();
      await sendMessage('snooze', { id: crypto.randomUUID(), from, until: endOf(length, from) });
      await draw();
    },
    async resume() {
      await sendMessage('wake');
      await draw();
    },
  };
}

/** When a snooze ends that begins at a time, milliseconds UTC; today lasts until four in the morning. */
function endOf(length: SnoozeLength, from: number): number | null {
  if (length === 'untilOn') return null;
  if (length === 'halfHour') return from + 30 * 60_000;
  const end = new Date(from);
  if (end.getHours() >= 4) end.setDate(end.getDate() + 1);
  return end.setHours(4, 0, 0, 0);
}
