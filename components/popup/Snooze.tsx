import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { clockTime } from '../ui/clock-time.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { NotSaved } from '../ui/NotSaved.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { type PopupActions, type PopupState, snoozeLengths } from './popup-state.ts';

interface SnoozeProps {
  snooze: PopupState['snooze'];
  actions: Pick<PopupActions, 'snooze' | 'resume'>;
}

/** Turning all pauses off for a while; while they are off, when they come back. */
export function Snooze({ snooze, actions }: SnoozeProps) {
  const { saves, save } = useSaves();
  if (!snooze) {
    return (
      <Disclosure summary={i18n.t('popup.snooze')}>
        <div class="popup-ways">
          {snoozeLengths.map((length) => (
            <Button key={length} onClick={() => save(() => actions.snooze(length))}>
              {i18n.t(`popup.snoozeFor.${length}`)}
            </Button>
          ))}
        </div>
        <NotSaved saves={saves} />
      </Disclosure>
    );
  }
  return (
    <section class="popup-here">
      <p>
        {snooze.until === null
          ? i18n.t('popup.snoozedUntilOn')
          : i18n.t('popup.snoozedUntil', [clockTime(snooze.until)])}
      </p>
      <Button onClick={() => save(actions.resume)}>{i18n.t('popup.resume')}</Button>
      <NotSaved saves={saves} />
    </section>
  );
}
