import { expect, test } from 'vitest';
import { guessCountry } from '../../../../core/support/guess-country.ts';

test.each([
  ['Europe/Berlin', ['de'], 'de'],
  // The clock says where one is; English is read everywhere.
  ['Europe/Berlin', ['en-US', 'en'], 'de'],
  ['Asia/Calcutta', ['en-IN'], 'in'],
  ['Asia/Kolkata', [], 'in'],
  ['America/Boise', ['es-MX'], 'us'],
  // A country without a file is none of the others.
  ['Asia/Jakarta', ['en-US'], null],
  ['America/Lima', ['es-ES'], null],
  // A clock that says no place.
  ['UTC', ['pt-BR', 'en'], 'br'],
  ['Etc/GMT+3', ['fr-CA'], 'ca'],
  ['UTC', ['en-GB'], 'gb'],
  ['UTC', ['id-ID'], null],
  ['UTC', ['de'], null],
  ['UTC', [], null],
  // What a browser says that hides where it is.
  ['UTC', ['en-US', 'en'], null],
])('a clock of %s and the languages %j are taken for %s', (zone, languages, country) => {
  expect(guessCountry({ zone, languages })).toBe(country);
});
