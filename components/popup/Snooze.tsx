import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OffLength } from '../../core/calendar/back-at.ts';
import { OffFor } from '../people/OffFor.tsx';
import { Button } from '../ui/Button.tsx';
import { Choices } from '../ui/Choices.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { dayAndTime } from '../ui/day-and-time.ts';
import { NotSaved } from '../ui/NotSaved.tsx';
import { useSaves } from '../ui/use-saves.ts';
import type { PopupActions, PopupState } from './popup-state.ts';

interface SnoozeProps {
  state: PopupState;
  actions: Pick<PopupActions, 'snooze' | 'resume' | 'turnOff'>;
}

/** Turning pauses off for a while, on someone's page for them alone too; while all are off, when they come back. */
export function Snooze({ state, actions }: SnoozeProps) {
  const { snooze, here, people } = state;
  const { saves, save } = useSaves();
  const [whom, setWhom] = useState<'one' | 'everyone'>('one');
  const one = here.kind === 'listed' && here.off?.why !== 'off' && people.length > 1 ? here : null;
  const turnOff = (length: OffLength) =>
    one && whom === 'one' ? actions.turnOff(one.person, length) : actions.snooze(length);
  if (!snooze) {
    return (
      <Disclosure summary={i18n.t('popup.snooze')}>
        {one && (
          <Choices
            legend={i18n.t('off.whom')}
            options={[
              { value: 'one', label: i18n.t('off.onlyFor', [one.nickname]) },
              { value: 'everyone', label: i18n.t('off.everyone') },
            ]}
            chosen={[whom]}
            onChoose={([chosen = 'one']) => setWhom(chosen)}
          />
        )}
        <OffFor onTurnOff={(length) => save(() => turnOff(length))} />
        <NotSaved saves={saves} />
      </Disclosure>
    );
  }
  return (
    <section class="popup-here">
      <p>{i18n.t('popup.snoozedUntil', [dayAndTime(snooze.until)])}</p>
      <Button onClick={() => save(actions.resume)}>{i18n.t('popup.resume')}</Button>
      <NotSaved saves={saves} />
    </section>
  );
}
