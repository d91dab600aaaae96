import { describe, expect, test } from 'vitest';
import { canonicalLink, displayKey } from '../../../../../core/recognise/link/profile-link.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { sites } from '../../../../../core/recognise/template/sites.ts';

const profiles = sites.flatMap(({ id: site, forms }) =>
  forms.flatMap(({ examples }) =>
    Object.entries(examples).flatMap(([url, key]) =>
      key === null || !url.startsWith('http') ? [] : [{ site, key, url }],
    ),
  ),
);

const whose = (url: string) => {
  const found = recognise(url);
  return found && `${found.site} ${found.key}`;
};

/** Changes to a URL that never change whose it is. */
const harmless: Record<string, (url: URL) => string> = {
  'letters of the host in capitals': (url) => url.href.replace(url.host, url.host.toUpperCase()),
  'www.': (url) => url.href.replace('//', '//www.').replace('//www.www.', '//www.'),
  'a tracking parameter': (url) => {
    url.searchParams.append('utm_source', 'x');
    url.searchParams.append('fbclid', 'anna/b?c=d');
    return url.href;
  },
  'a slash at the end': (url) => {
    url.pathname = url.pathname.replace(/\/?$/, '/');
    return url.href;
  },
  'a line break after the path': (url) => {
    url.pathname += '%0A';
    return url.href;
  },
  'a dot after the host': (url) =>
    url.href.replace(url.host, `${url.hostname}.${url.port && `:${url.port}`}`),
  'the plain scheme': (url) => url.href.replace('https:', 'http:'),
  'percent-encoding': (url) =>
    url.href.replace(
      url.pathname,
      url.pathname.replace(/[a-z]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
    ),
};

describe('whose a page is', () => {
  test('is said of a profile of every site that has some', () => {
    expect(new Set(profiles.map(({ site }) => site)).size).toBeGreaterThan(35);
  });

  test.each(Object.entries(harmless))('doesn’t change with %s', (_, change) => {
    for (const { site, key, url } of profiles) {
      const changed = change(new URL(url));
      expect([changed, whose(changed)]).toEqual([changed, `${site} ${key}`]);
    }
  });

  test('doesn’t change with a fragment', () => {
    for (const { site, key, url } of profiles) {
      if (!url.includes('#')) expect(whose(`${url}#x`)).toBe(`${site} ${key}`);
    }
  });

  test('is found again by the link that opens it', () => {
    for (const { site, key } of profiles) {
      expect(whose(canonicalLink({ site, key }))).toBe(`${site} ${key}`);
    }
  });

  test('changes with the name', () => {
    for (const { site, key } of profiles) {
      const link = canonicalLink({ site, key });
      const name = displayKey({ site, key })
        .replace(/^(?:u\/|[@$+])/, '')
        .replace(/@.*/, '');
      const other = decodeURI(link).replace(
        name,
        `${name.slice(0, -1)}${name.endsWith('9') ? 7 : 9}`,
      );
      expect([other, whose(other)]).not.toEqual([other, `${site} ${key}`]);
    }
  });
});
