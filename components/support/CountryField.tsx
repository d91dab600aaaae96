import { i18n } from '#i18n';
import { countries } from '../../core/support/countries.ts';
import { Field } from '../ui/Field.tsx';
import type { PickedCountry } from './use-picked-country.ts';

/** Where one says which country's helplines are wanted; a guess is said to be one. */
export function CountryField({ shown, guessed, noted, pick }: PickedCountry) {
  return (
    <>
      <Field
        label={i18n.t('support.country')}
        {...(guessed ? { hint: i18n.t('support.guessed') } : {})}
      >
        {(ties) => (
          <select {...ties} value={shown} onChange={(event) => pick(event.currentTarget.value)}>
            {countries().map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p class="quiet" role="status">
        {!noted && i18n.t('support.notNoted')}
      </p>
    </>
  );
}
