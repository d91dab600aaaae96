const compiled = new Map<string, RegExp>();

/**
 * Whether a browser would run a script registered for these match patterns on this URL. A list becomes
 * one expression, made once: properties ask thousands of times.
 */
export function patternsMatch(patterns: readonly string[], url: string): boolean {
  const { protocol, hostname, pathname, search } = new URL(url);
  if (patterns.length === 0 || !/^https?:$/.test(protocol)) return false;
  const id = patterns.join('\n');
  const expression = compiled.get(id) ?? new RegExp(`^(?:${patterns.map(source).join('|')})$`, 's');
  compiled.set(id, expression);
  return expression.test(`${hostname} ${pathname}${search}`);
}

/** The source of an expression for a host and a path, with a space between: a host has none. */
function source(pattern: string): string {
  const parts = /^\*:\/\/(\*\.)?([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) throw new Error(`not a pattern of the web: ${pattern}`);
  const [, subdomains, host = '', path = ''] = parts;
  const literal = (text: string) => text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');
  const any = subdomains ? '(?:[^ ]*\\.)?' : '';
  return `${any}${literal(host)} ${literal(path).replaceAll('*', '.*')}`;
}
