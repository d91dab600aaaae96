import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Reach, reaches } from '../../core/reflection/selection.ts';

interface PatternChoiceProps {
  /** Those that can be chosen. */
  people: readonly { id: string; nickname: string }[];
  /** Id of the chosen one; null for everyone together. */
  person: string | null;
  onPerson: (person: string | null) => void;
  /** How far back it looks. */
  reach: Reach;
  onReach: (reach: Reach) => void;
}

/** Whose pauses, and how far back. */
export function PatternChoice({ people, person, onPerson, reach, onReach }: PatternChoiceProps) {
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
    </div>
  );
}
