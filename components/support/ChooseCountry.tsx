import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

interface ChooseCountryProps {
  /** Countries to choose from, id and name in order. */
  choice: readonly (readonly [id: string, name: string])[];
  /** Id of the one that is shown; null when none is. */
  country: string | null;
  label: string;
  onPick: (country: string) => void;
}

/** Where someone is, as a menu of the browser's own. */
export function ChooseCountry({ choice, country, label, onPick }: ChooseCountryProps) {
  const field = useId();
  return (
    <p class="choose-country">
      <label for={field}>{label}</label>{' '}
      <select
        id={field}
        aria-label={label}
        value={country ?? ''}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {country === null && <option value="">{i18n.t('pause.help.choose')}</option>}
        {choice.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
