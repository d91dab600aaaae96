/** Whether a browser would run a script registered for this match pattern on this URL. */
export function patternMatches(pattern: string, url: string): boolean {
  const [, host = '', path = ''] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const { protocol, hostname, pathname, search } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  const base = host.replace(/^\*\./, '');
  const hostFits = hostname === base || (host !== base && hostname.endsWith(`.${base}`));
  const source = path.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replaceAll('*', '.*');
  return hostFits && new RegExp(`^${source}$`).test(pathname + search);
}
