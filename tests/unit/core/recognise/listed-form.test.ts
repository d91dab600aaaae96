import { describe, expect, it } from 'vitest';
import { listedForm } from '../../../../core/recognise/listed-form.ts';
import { plainUrl } from '../../../../core/recognise/plain-url.ts';
import { recognise } from '../../../../core/recognise/recognise.ts';
import { surfaces } from '../../../../core/recognise/recognition.ts';
import { sitePatterns } from '../../../../core/recognise/site-patterns.ts';
import { sites } from '../../../../core/recognise/sites.ts';

const examples = sites
  .flatMap((site) => [
    ...site.forms.flatMap((form) => Object.entries(form.examples)),
    ...Object.values(site.walls ?? {}).flatMap((wall) => Object.entries(wall)),
    ...site.nobody.map((url) => [url, null] as const),
  ])
  .map(([url]) => ({ url, found: recognise(url) }));

/** Examples that are someone's, on hosts where the sentinel is for them. */
const theirs = examples.flatMap(({ url, found }) => {
  if (found?.key == null || !/^https?:/.test(url)) return [];
  const profile = { site: found.site, key: found.key };
  const host = `.${new URL(url).hostname}`;
  const guarded = sitePatterns(profile).some((pattern) => host.endsWith(pattern.slice(5, -2)));
  return guarded ? [{ url, ...profile }] : [];
});

const fits = (profile: { site: string; key: string }, url: string) =>
  new RegExp(listedForm([{ ...profile, alsoKnownAs: [] }], surfaces), 'i').test(plainUrl(url));

describe('the form of a listed person', () => {
  it('fits every page that is theirs', () => {
    const missed = theirs.filter(({ url, site, key }) => !fits({ site, key }, url));
    expect(missed.map(({ url, key }) => `${key} ${url}`)).toEqual([]);
  });

  it('fits no page of anybody else on the same site', () => {
    const caught = theirs.flatMap(({ site, key }) =>
      examples
        .filter(({ found }) => found?.site === site && found.key !== key)
        .filter(({ url }) => fits({ site, key }, url))
        .map(({ url }) => `${site} ${key} ${url}`),
    );
    expect([...new Set(caught)]).toEqual([]);
  });
});
