import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type LocalDay, parseLocalDay } from '../../core/calendar/local-day.ts';
import { type Days, type Reach, reaches } from '../../core/reflection/selection.ts';

interface PatternChoiceProps {
  /** Those that can be chosen. */
  people: readonly { id: string; nickname: string }[];
  /** Id of the chosen one; null for everyone together. */
  person: string | null;
  onPerson: (person: string | null) => void;
  /** How far back it looks. */
  reach: Reach;
  onReach: (reach: Reach) => void;
  /** The days they chose themselves, for the reach that is their own. */
  days: Days;
  onDays: (days: Days) => void;
}

/** Whose pauses, and how far back. */
export function PatternChoice(props: PatternChoiceProps) {
  const { people, person, onPerson, reach, onReach, days, onDays } = props;
  const id = useId();
  return (
    <div class="pattern-choice">
      {people.length > 1 && (
        <p>
          <label for={`${id}-who`}>{i18n.t('patterns.who')}</label>
          <select
            id={`${id}-who`}
            value={person ?? ''}
            onChange={(event) => onPerson(event.currentTarget.value || null)}
          >
            <option value="">{i18n.t('patterns.everyone')}</option>
            {people.map((one) => (
              <option key={one.id} value={one.id}>
                {one.nickname}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label for={`${id}-reach`}>{i18n.t('patterns.reach')}</label>
        <select
          id={`${id}-reach`}
          value={reach}
          onChange={(event) =>
            onReach(reaches.find((known) => known === event.currentTarget.value) ?? reach)
          }
        >
          {reaches.map((known) => (
            <option key={known} value={known}>
              {i18n.t(`patterns.reaches.${known}`)}
            </option>
          ))}
        </select>
      </p>
      {reach === 'own' && (
        <>
          <DayField
            label={i18n.t('patterns.from')}
            day={days.from ?? ''}
            onDay={(from) => onDays({ ...days, from })}
          />
          <DayField
            label={i18n.t('patterns.to')}
            day={days.to}
            onDay={(to) => onDays({ ...days, to })}
          />
        </>
      )}
    </div>
  );
}

interface DayFieldProps {
  label: string;
  day: LocalDay;
  /** Called with a day once a whole one is typed. */
  onDay: (day: LocalDay) => void;
}

function DayField({ label, day, onDay }: DayFieldProps) {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        autocomplete="off"
        value={day}
        onChange={(event) => {
          const typed = parseLocalDay(event.currentTarget.value);
          if (typed) onDay(typed);
        }}
      />
    </p>
  );
}
