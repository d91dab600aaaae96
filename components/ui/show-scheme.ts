import type { Scheme } from '../../core/settings/settings.ts';

/** Has the page wear these colours: the system's own, or light or dark whatever the system says. */
export function showScheme(scheme: Scheme): void {
  const { dataset } = document.documentElement;
  if (scheme === 'system') delete dataset.scheme;
  else dataset.scheme = scheme;
}
