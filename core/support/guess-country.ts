import { countries, isCountry } from './countries.ts';

/** Where someone may be, as the device says. */
export interface Whereabouts {
  /** The device's time zone, by its IANA name. */
  zone: string;
  /** The browser's languages, BCP 47 tags, most wanted first. */
  languages: readonly string[];
}

/** Zones that say nothing of a place. */
const placeless = /^(UTC|GMT|Etc\/.*)$/;
/** The language of many who are elsewhere, and of browsers that hide where they are. */
const everyones = 'en-US';

/**
 * The country someone may be in: the one of the clock. Where the clock tells no place, the one of the
 * browser's language. Null when neither says a country that has a file; a wrong number is worse than none.
 */
export function guessCountry({ zone, languages }: Whereabouts): string | null {
  if (!placeless.test(zone)) {
    return countries().find(({ zones }) => zones.includes(zone))?.id ?? null;
  }
  const [first = everyones] = languages;
  if (first === everyones) return null;
  const [, region = ''] = /-([A-Z]{2})\b/.exec(first) ?? [];
  const id = region.toLowerCase();
  return isCountry(id) ? id : null;
}
