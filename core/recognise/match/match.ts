import type { Recognition } from '../template/recognition.ts';
import type { Rule, SiteRules } from './site-rules.ts';

const compiled = new Map<string, RegExp>();

/** Holds a whole text against a pattern, whatever its letter case; the pattern is compiled once. */
export function fitting(source: string, text: string): RegExpExecArray | null {
  let regex = compiled.get(source);
  if (!regex) {
    regex = new RegExp(`^(?:${source})$`, 'i');
    compiled.set(source, regex);
  }
  return regex.exec(text);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Drops what can't be seen: soft hyphens, zero-width and direction marks, line breaks. */
const tidy = (part: string) => part.normalize().replace(/[\p{Cf}\p{Cc}]/gu, '');

/** Letters and digits that are still encoded: nobody means them so, and servers decode more than once. */
const encodedAgain = /^[^/?:]*%(?:3\d|[46][1-9a-f]|[57][0-9a])/i;

/** A piece of a path as it is meant. */
function segment(part: string): string {
  const once = decode(part);
  if (once !== part && encodedAgain.test(once)) return segment(once);
  return tidy(once).replace(/\/+$/, '').replace(/[/?#]/g, encodeURIComponent);
}

/** A path that is as it should be already, but for a slash at its end: nearly every one. */
const plain = /^((?:\/[\w.@~+-]+)+)\/?$/;

/** A path with single slashes, none at its end, its pieces decoded. */
function tidyPath(path: string): string {
  return plain.exec(path)?.[1] ?? `/${path.split('/').map(segment).filter(Boolean).join('/')}`;
}

/** Whether a URL has what a form reads besides the path: without it the form can't fit. */
function hasPart({ of }: Rule, { hash, search }: { hash: string; search: string }): boolean {
  return !of || (of[0] === '#' ? hash : search) !== '';
}

/** What a form is held against: the path, and the parameters or the fragment if it reads them. */
function textFor({ of }: Rule, path: string, url: URL): string {
  if (!of) return path;
  if (of[0] === '#') return path + tidy(decode(url.hash));
  return `${path}?${of.map((name) => `${name}=${tidy(url.searchParams.get(name) ?? '')}`).join('&')}`;
}

/** The target of a wall or wrapper, which may be a path, a URL, or a URL without its scheme. */
function innerUrl(target: string, rule: Rule, url: URL): string {
  const whole = rule.of ? target : target + url.search;
  const plain = /^https?%3a/i.test(whole) ? decode(whole) : whole;
  if (plain[0] === '/') return new URL(plain, url).href;
  return /^\w+:/.test(plain) ? plain : `https://${plain}`;
}

/** The key, or undefined where a name is empty once normalized. */
function keyOf(rule: Rule, names: Record<string, string | undefined>): string | null | undefined {
  let empty = false;
  const key = rule.key?.replace(/{(\w+)}/g, (_, name: string) => {
    let value = names[name] ?? '';
    if (!rule.exact) value = value.toLowerCase();
    if (rule.drop) value = value.replace(new RegExp(rule.drop, 'g'), '');
    empty ||= !value;
    return value;
  });
  return empty ? undefined : (key ?? null);
}

const translated = '.translate.goog';

/** Google's translator writes a host into one label: `.` as `-`, and `-` twice. */
function written(label: string): string {
  return label.replace(/--?/g, (dash) => (dash[1] ? '-' : '.'));
}

/** The host without `www.` that forms are looked up by; of a URL that isn't the web's, its scheme. */
export function hostOf({ protocol, hostname }: URL): string {
  if (!protocol.startsWith('http')) return protocol;
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  const shown = host.endsWith(translated) ? written(host.slice(0, -translated.length)) : host;
  return shown.startsWith('www.') ? shown.slice('www.'.length) : shown;
}

function matchUrl(url: URL, rules: Rules, depth: number): Recognition | null {
  const host = hostOf(url);
  const parts = { hash: url.hash, search: url.search };
  const whole = host === url.protocol ? `${url.hostname}/${url.pathname}` : url.pathname;
  const path = tidyPath(whole);
  for (const { site, at } of typeof rules === 'function' ? rules(url) : rules) {
    for (const group of at) {
      const hosts = fitting(group.host, host);
      if (!hosts) continue;
      for (const rule of group.forms) {
        if (!hasPart(rule, parts)) continue;
        const found = fitting(rule.form, textFor(rule, path, url));
        if (!found) continue;
        const names = { ...hosts.groups, ...found.groups };
        if (names.url) {
          if (depth > 3) continue;
          const inner = matchUrl(new URL(innerUrl(names.url, rule, url)), rules, depth + 1);
          if (inner) return { ...inner, rule: `${rule.rule} → ${inner.rule}` };
          continue;
        }
        const key = keyOf(rule, names);
        if (key !== undefined) return { site, key, surface: rule.surface, rule: rule.rule };
      }
    }
  }
  return null;
}

/** The rules, or what chooses them by the URL: of a wall, first for itself and then for its target. */
export type Rules = readonly SiteRules[] | ((url: URL) => readonly SiteRules[]);

/** Whose page a URL is, by the given rules; null when nobody's. Never throws, whatever the string. */
export function match(url: string, rules: Rules): Recognition | null {
  try {
    const parsed = URL.parse(url);
    return parsed && matchUrl(parsed, rules, 0);
  } catch {
    return null;
  }
}
