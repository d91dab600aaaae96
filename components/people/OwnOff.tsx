import { i18n } from '#i18n';
import type { OffLength } from '../../core/calendar/back-at.ts';
import { endOf, isDuring } from '../../core/calendar/stretch.ts';
import type { Person } from '../../core/people/person.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { dayAndTime } from '../ui/day-and-time.ts';
import { NotSaved } from '../ui/NotSaved.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { OffFor } from './OffFor.tsx';
import { entryId } from './use-done.ts';

interface OffNowProps {
  person: Person;
  /** Turns pauses for them on again. Gives whether that was kept. */
  onTurnOn: () => Promise<boolean>;
}

/** While pauses for someone are off: until when, and the way to turn them on. */
export function OffNow({ person, onTurnOn }: OffNowProps) {
  const { saves, save } = useSaves();
  const { nickname, off } = person;
  if (!off || !isDuring(off, Date.now())) return null;
  return (
    <div class="person-notice">
      <p role="status">{i18n.t('off.until', [nickname, dayAndTime(endOf(off))])}</p>
      <p>
        <Button
          look="word"
          aria-label={i18n.t('off.onWho', [nickname])}
          onClick={async () => {
            // The button that had the focus goes.
            if (await save(onTurnOn)) document.getElementById(entryId(person))?.focus();
          }}
        >
          {i18n.t('popup.resume')}
        </Button>
      </p>
      <NotSaved saves={saves} />
    </div>
  );
}

interface TurnOffProps {
  person: Person;
  /** Turns pauses for them off for so long. Gives whether that was kept. */
  onTurnOff: (length: OffLength) => Promise<boolean>;
}

/** Turning pauses for someone off for a while. */
export function TurnOff({ person, onTurnOff }: TurnOffProps) {
  const { saves, save } = useSaves();
  return (
    <Disclosure summary={i18n.t('off.whose', [person.nickname])}>
      <OffFor
        onTurnOff={async (length) => {
          if (await save(() => onTurnOff(length)))
            document.getElementById(entryId(person))?.focus();
        }}
      />
      <NotSaved saves={saves} />
    </Disclosure>
  );
}
