import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Invitation } from '../../core/calendar/invitation.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { NotSaved } from '../ui/NotSaved.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { hourName, isoWeekdayName } from './calendar-words.ts';
import './WeekInvitation.css';

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The hour a new invitation begins with. */
const evening = 18;

export interface WeekInvitationProps {
  /** When the week comes; null when it doesn't. */
  invitation: Invitation | null;
  /** Keeps another time, or none; gives whether it was kept. */
  onInvite: (invitation: Invitation | null) => Promise<boolean>;
  /** Asks the browser for notifications, in the click; gives whether they are allowed. */
  onNotify: () => Promise<boolean>;
}

/** The day and hour at which the week comes to the person, for those who open it. */
export function WeekInvitation({ invitation, onInvite, onNotify }: WeekInvitationProps) {
  const [refused, setRefused] = useState(false);
  const { saves, save } = useSaves();
  const choose = (weekday: number, hour: number) => {
    const notify = invitation?.notify ?? false;
    const chosen = weekday === 0 ? null : { weekday, hour, notify, openedAt: Date.now() };
    void save(() => onInvite(chosen));
  };
  const setNotify = async (wanted: boolean) => {
    if (!invitation) return;
    const allowed = wanted && (await onNotify());
    setRefused(wanted && !allowed);
    void save(() => onInvite({ ...invitation, notify: allowed }));
  };
  const hour = invitation?.hour ?? evening;
  return (
    <Disclosure summary={i18n.t('invitation.summary')}>
      <div class="week-invitation">
        <p class="quiet">{i18n.t('invitation.about')}</p>
        <Field label={i18n.t('invitation.day')}>
          {(ties) => (
            <select
              {...ties}
              value={String(invitation?.weekday ?? 0)}
              onChange={(event) => choose(Number(event.currentTarget.value), hour)}
            >
              <option value="0">{i18n.t('invitation.never')}</option>
              {weekdays.map((weekday) => (
                <option key={weekday} value={String(weekday)}>
                  {isoWeekdayName(weekday)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {invitation && (
          <>
            <Field label={i18n.t('invitation.hour')}>
              {(ties) => (
                <select
                  {...ties}
                  value={String(hour)}
                  onChange={(event) =>
                    choose(invitation.weekday, Number(event.currentTarget.value))
                  }
                >
                  {hours.map((each) => (
                    <option key={each} value={String(each)}>
                      {hourName(each)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Switch
              label={i18n.t('invitation.notify')}
              about={i18n.t('invitation.notifyAbout')}
              on={invitation.notify}
              onSwitch={setNotify}
            />
            <p role="status" class="quiet">
              {refused && i18n.t('invitation.notifyRefused')}
            </p>
          </>
        )}
        <NotSaved saves={saves} />
      </div>
    </Disclosure>
  );
}
