import { describe, expect, it } from 'vitest';
import wrappers from '../../../../../content/sites/wrappers/wrappers.ts';
import { decide } from '../../../../../core/guard/decide.ts';
import { nothingOff } from '../../../../../core/guard/turned-off.ts';
import { personSchema } from '../../../../../core/people/person.ts';
import { plainUrl } from '../../../../../core/recognise/match/plain-url.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { listedForm } from '../../../../../core/recognise/patterns/listed-form.ts';
import { sitePatterns } from '../../../../../core/recognise/patterns/site-patterns.ts';
import { mirrors } from '../../../../../core/recognise/template/mirror.ts';
import { surfaces } from '../../../../../core/recognise/template/recognition.ts';
import { sites } from '../../../../../core/recognise/template/sites.ts';
import { patternsMatch } from './match-pattern.ts';

const examples = sites
  .flatMap((site) => [
    ...site.forms.flatMap((form) => Object.entries(form.examples)),
    ...Object.values(site.walls ?? {}).flatMap((wall) => Object.entries(wall)),
    ...site.nobody.map((url) => [url, null] as const),
  ])
  .map(([url]) => ({ url, plain: plainUrl(url), found: recognise(url) }));

/** Examples that are someone's, on hosts where the sentinel is for them. */
const theirs = examples.flatMap(({ url, found }) => {
  if (found?.key == null || !/^https?:/.test(url)) return [];
  const profile = { site: found.site, key: found.key };
  const guarded = patternsMatch(sitePatterns(profile), url);
  return guarded ? [{ url, ...profile, surface: found.surface }] : [];
});

const translated = [
  'https://www-instagram-com.translate.goog/anna.b/?_x_tr_sl=de',
  'https://anna--b-tumblr-com.translate.goog/',
  'https://x-com.translate.goog/Anna_B/status/1170041925560258560',
];

/** Pages of mirrors, archives and translators, each with whose it is; nobody's among them. */
const beyond = [
  ...[...mirrors.values()].flatMap((list) =>
    list.flatMap(({ forms = [], examples: own }) =>
      [own, ...forms.map((form) => form.examples)].flatMap((one) => Object.keys(one)),
    ),
  ),
  ...Object.values(wrappers.forms).flatMap((one) => Object.keys(one)),
  ...translated,
  'https://web.archive.org/web/2024/https://nitter.net/anna_b',
  'http://archive.ph/2024/http://www.facebook.com:80/anna.b?x=y',
]
  .filter((url) => /^https?:/.test(url))
  .map((url) => ({ url, plain: plainUrl(url), found: recognise(url) }));

const shownElsewhere = beyond.flatMap(({ url, found }) =>
  found?.key == null ? [] : [{ url, site: found.site, key: found.key }],
);

const person = (profile: { site: string; key: string }, more: object = {}) =>
  personSchema.parse({
    id: 'robin',
    nickname: 'Robin',
    profiles: [{ ...profile, reading: 2 }],
    addedAt: 0,
    surfaces: surfaces.filter((surface) => surface !== 'search'),
    ...more,
  });

const forms = new Map<string, RegExp>();

/** Each person's form is made once: there are many examples. */
const formOf = (profile: { site: string; key: string }, more?: object) => {
  const { site, key } = profile;
  const id = JSON.stringify([site, key, more]);
  const form = forms.get(id) ?? new RegExp(listedForm(person({ site, key }, more)), 'i');
  forms.set(id, form);
  return form;
};

const fits = (profile: { site: string; key: string }, url: string, more?: object) =>
  formOf(profile, more).test(plainUrl(url));

describe('the form of a listed person', { timeout: 30_000 }, () => {
  it('fits every page that is theirs', () => {
    expect(theirs.length).toBeGreaterThan(300);
    const missed = theirs.filter(
      ({ url, surface, ...profile }) => !fits(profile, url, { surfaces: [surface] }),
    );
    expect(missed.map(({ url, key }) => `${key} ${url}`)).toEqual([]);
  });

  it('fits no page of anybody else on the same site', () => {
    const people = [...new Map(theirs.map((one) => [`${one.site} ${one.key}`, one])).values()];
    let others = 0;
    const caught = people.flatMap(({ site, key }) => {
      const form = formOf({ site, key }, { surfaces: [...surfaces] });
      const elses = examples.filter(({ found }) => found?.site === site && found.key !== key);
      others += elses.length;
      return elses
        .filter(({ plain }) => form.test(plain))
        .map(({ url }) => `${site} ${key} ${url}`);
    });
    expect(caught).toEqual([]);
    expect(others).toBeGreaterThan(300);
  });

  it('is short enough to be read at every step', () => {
    const longest = theirs.map((profile) => formOf(profile, { beyond: true }).source.length);
    expect(Math.max(...longest)).toBeLessThan(100_000);
  });
});

describe('on mirrors and in archives', { timeout: 30_000 }, () => {
  it('fits every page that shows them, for those who chose it', () => {
    expect(shownElsewhere.length).toBeGreaterThan(30);
    const missed = shownElsewhere.filter(
      ({ url, ...profile }) => !fits(profile, url, { beyond: true }),
    );
    expect(missed.map(({ url, key }) => `${key} ${url}`)).toEqual([]);
  });

  it('fits none of them otherwise', () => {
    const caught = shownElsewhere.filter(({ url, ...profile }) => fits(profile, url));
    expect(shownElsewhere.length).toBeGreaterThan(30);
    expect(caught.map(({ url, key }) => `${key} ${url}`)).toEqual([]);
  });

  it('fits no page of anybody else', () => {
    const people = [
      ...new Map(shownElsewhere.map((one) => [`${one.site} ${one.key}`, one])).values(),
    ];
    let others = 0;
    const caught = people.flatMap(({ site, key }) => {
      const form = formOf({ site, key }, { beyond: true });
      const elses = [...beyond, ...examples].filter(
        ({ found }) => found?.site !== site || found.key !== key,
      );
      others += elses.length;
      return elses
        .filter(({ plain }) => form.test(plain))
        .map(({ url }) => `${site} ${key} ${url}`);
    });
    expect(caught).toEqual([]);
    expect(others).toBeGreaterThan(1000);
  });

  it('leaves the last word to a decision that knows them too', () => {
    expect(shownElsewhere.length).toBeGreaterThan(30);
    for (const { url, ...profile } of shownElsewhere) {
      const told = (more: object) =>
        decide({ people: [person(profile, more)], passes: [], ...nothingOff }, url, 0).show;
      expect([url, told({ beyond: true }), told({})]).toEqual([url, true, false]);
    }
  });
});

describe('in searches', () => {
  const anna = { site: 'instagram', key: 'anna.b' };
  const chosen = { surfaces: [...surfaces], searchName: ' Änna  Berg ' };
  const shown = (url: string, more: object) =>
    decide({ people: [person(anna, more)], passes: [], ...nothingOff }, url, 0).show;

  it.each([
    'https://www.google.com/search?q=site%3Ainstagram.com+anna.b',
    'https://www.google.de/search?hl=de&q=a%CC%88nna+berg+london',
    'https://duckduckgo.com/?q=%22%C3%84nna%20Berg%22&ia=web',
    'https://www.google.com/search?q=sam+%26+anna.b',
    'https://www.instagram.com/explore/search/keyword/?q=ANNA.B',
    'https://search.yahoo.com/search?p=anna.b',
  ])('fits %s for those who chose it, and only for them', (url) => {
    expect([fits(anna, url, chosen), shown(url, chosen)]).toEqual([true, true]);
    expect([fits(anna, url), shown(url, {})]).toEqual([false, false]);
  });

  it.each([
    'https://www.google.com/search?q=annabel',
    'https://www.google.com/search?q=anna',
    'https://www.google.com/search?q=x&oq=anna.b',
    'https://www.google.com/maps?q=anna.b',
    'https://www.google.com/search?q=%C3%84nna+Bergmann',
    'https://www.instagram.com/explore/search/keyword/?q=anna.bc',
  ])('fits no other: %s', (url) => {
    expect([fits(anna, url, chosen), shown(url, chosen)]).toEqual([false, false]);
  });

  it('fits a search for the name of someone with a page of their own', () => {
    const blog = { site: 'page', key: 'anna.example.com/blog' };
    const url = 'https://www.google.com/search?q=%C3%A4nna+berg';
    expect(fits(blog, url, chosen)).toBe(true);
  });
});
