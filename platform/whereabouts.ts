import type { Whereabouts } from '../core/support/guess-country.ts';

/** Where someone may be: what the device's clock and the browser's languages say. Nobody is asked. */
export function whereabouts(): Whereabouts {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { zone: timeZone, languages: navigator.languages };
}
