import { describe, expect, test } from 'vitest';
import { readHandle, readLink } from '../../../../../core/recognise/link/read-link.ts';

describe('a pasted link', () => {
  test.each([
    ['https://www.instagram.com/anna.b/', 'instagram', 'anna.b'],
    ['  https://www.instagram.com/anna.b/?igsh=x  ', 'instagram', 'anna.b'],
    ['instagram.com/anna.b', 'instagram', 'anna.b'],
    ['www.facebook.com/Anna.B', 'facebook', 'annab'],
    ['<https://x.com/anna_b>', 'x', 'anna_b'],
    ['look at https://x.com/anna_b please', 'x', 'anna_b'],
    ['tg://resolve?domain=anna_b', 'telegram', 'anna_b'],
    ['https://bsky.app/profile/anna.bsky.social', 'bluesky', 'anna.bsky.social'],
    ['https://mastodon.social/@jk', 'mastodon', 'jk@mastodon.social'],
    ['https://www.chess.com/member/Robin7', 'chess.com', 'robin7'],
    ['https://web.archive.org/web/2024/https://x.com/anna_b', 'x', 'anna_b'],
  ])('%s is %s’s %s', (text, site, key) => {
    expect(readLink(text)).toMatchObject({ ok: true, profile: { site, key } });
  });

  test.each([
    ['hello there', 'not-a-link'],
    ['😀', 'not-a-link'],
    ['', 'not-a-link'],
    ['@anna.b', 'needs-site'],
    ['https://www.instagram.com/p/CxYz012AbCd/', 'owner-unknown'],
    ['https://www.reddit.com/user/me', 'own-page'],
    ['https://www.instagram.com/me/', 'own-page'],
    ['linkedin.com/in/me', 'own-page'],
    ['https://www.linkedin.com/company/ebb/', 'not-a-person'],
    ['https://www.reddit.com/r/breakups/', 'not-a-person'],
    ['https://www.instagram.com/explore/', 'reserved'],
    ['https://www.instagram.com/', 'not-a-person'],
    ['https://www.linkedin.com/', 'not-a-person'],
    ['https://www.linkedin.com/in/', 'not-a-person'],
    ['https://www.google.com/maps', 'not-a-person'],
    ['https://space.bilibili.com/anna', 'not-a-person'],
    ['http://192.168.0.1/anna', 'unknown-site'],
    ['http://[::1]/anna', 'unknown-site'],
    ['https://intranet/anna', 'unknown-site'],
    ['https://www.com/', 'unknown-site'],
    ['https://*.com/', 'unknown-site'],
  ])('%s is refused: %s', (text, reason) => {
    expect(readLink(text)).toMatchObject({ ok: false, reason });
  });

  test('keeps the spelling that is commonly seen', () => {
    const reading = readLink('https://www.facebook.com/Anna.Berg');
    expect(reading).toMatchObject({ profile: { key: 'annaberg', spelling: 'Anna.Berg' } });
  });

  test('offers the id it holds besides', () => {
    expect(readLink('https://vk.com/anna_b?w=wall12345_678')).toMatchObject({
      profile: { key: 'anna_b', alsoKnownAs: [] },
      alsoOffered: ['id:12345'],
    });
    const url =
      'https://www.linkedin.com/in/anna-b?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAABcdEfGhIjKlMn';
    expect(readLink(url)).toMatchObject({ alsoOffered: ['id:ACoAABcdEfGhIjKlMn'] });
  });

  test.each([
    ['https://photos.google.com/share/AbCd', 'photos.google.com/share/AbCd'],
    ['https://docs.google.com/document/d/AbCd', 'docs.google.com/document/d/AbCd'],
    ['https://www.google.com/maps/place/Sea', 'google.com/maps/place/Sea'],
    ['https://www.meetup.com/some-hikers/', 'meetup.com/some-hikers'],
    [
      'https://www.meetup.com/some-hikers/events/123456789/',
      'meetup.com/some-hikers/events/123456789',
    ],
    ['https://www.bilibili.com/anime/', 'bilibili.com/anime'],
    ['https://www.crunchbase.com/organization/ebb', 'crunchbase.com/organization/ebb'],
    ['https://help.luma.com/some/words', 'help.luma.com/some/words'],
  ])('beside people’s pages, %s, is a page of its own', (text, key) => {
    expect(readLink(text)).toMatchObject({ ok: true, profile: { site: 'page', key } });
  });

  test('to any other site is that page and everything beneath it', () => {
    expect(readLink('https://www.anna.example.com/blog/')).toMatchObject({
      ok: true,
      profile: { site: 'page', key: 'anna.example.com/blog' },
      recognition: { site: 'page', surface: 'profile' },
    });
    expect(readLink('https://anna-site.co.uk')).toMatchObject({
      profile: { key: 'anna-site.co.uk' },
    });
  });
});

describe('a name without a site', () => {
  test.each([
    ['robin', 'robin'],
    ['@robin', 'robin'],
    [' @anna.b ', 'anna.b'],
    ['robin_boats', 'robin_boats'],
  ])('%j is a name that wants one', (text, name) => {
    expect(readLink(text)).toMatchObject({ ok: false, reason: 'needs-site', name });
  });

  test.each(['robin.boats', 'alex.me', 'tom.photo'])('%s could be a page as well', (text) => {
    expect(readLink(text)).toMatchObject({
      profile: { site: 'page', key: text },
      question: { asks: 'name', name: text },
    });
  });
});

describe('a page that may not be what was meant', () => {
  test.each([
    ['instgram.com/robin.boats', 'https://instagram.com/robin.boats'],
    ['https://www.instagarm.com/robin.boats', 'https://instagram.com/robin.boats'],
    ['https://facebok.com/robin', 'https://facebook.com/robin'],
    ['tiktok.co/@robin', 'https://tiktok.com/@robin'],
    ['https://m.facebookk.com/robin', 'https://facebook.com/robin'],
  ])('%s is asked about, for it is one letter off', (text, link) => {
    expect(readLink(text)).toMatchObject({ ok: true, question: { asks: 'similar', link } });
  });

  test.each([
    ['https://maps.app.goo.gl/AbCd', 'map'],
    ['https://www.google.com/maps/place/Sea', 'map'],
    ['https://www.icloud.com/photos', 'cloud'],
    ['https://photos.google.com/', 'cloud'],
    ['https://drive.google.com/drive/u/0/my-drive', 'cloud'],
    ['https://robin.example/', 'start'],
    ['www.robin.example', 'start'],
  ])('%s is asked about: %s', (text, asks) => {
    expect(readLink(text)).toMatchObject({ ok: true, question: { asks } });
  });

  test.each([
    'https://robin.example/blog',
    'https://photos.google.com/share/AbCd',
    'https://instagram.com/robin',
    'https://mastodon.social/@jk',
    'https://vk.com/anna_b',
  ])('%s is clear', (text) => {
    expect(readLink(text)).not.toHaveProperty('question');
  });
});

describe('a page of search results', () => {
  test.each([
    ['https://www.google.com/search?q=robin+boats&hl=en', 'robin boats'],
    ['https://www.google.de/search?q=robin%20boats', 'robin boats'],
    ['https://duckduckgo.com/?q=robin', 'robin'],
    ['https://www.bing.com/search?q=Robin', 'Robin'],
    ['https://search.yahoo.com/search?p=robin', 'robin'],
    ['https://www.instagram.com/explore/search/keyword/?q=robin', 'robin'],
    ['https://letterboxd.com/search/robin/', 'robin'],
  ])('%s is for %s, and isn’t listed', (text, searched) => {
    expect(readLink(text)).toMatchObject({ ok: false, reason: 'search', searched });
  });
});

describe('a name typed for a site', () => {
  test.each([
    ['instagram', '@Anna.B', 'anna.b'],
    ['instagram', ' anna.b ', 'anna.b'],
    ['bluesky', 'anna', 'anna.bsky.social'],
    ['bluesky', '@anna.example', 'anna.example'],
    ['facebook', 'Anna.B', 'annab'],
    ['facebook', '100064860875397', 'id:100064860875397'],
    ['discord', '80351110224678912', 'id:80351110224678912'],
    ['mastodon', '@jk@mastodon.social', 'jk@mastodon.social'],
    ['whatsapp', '+49 900 123456', 'phone:49900123456'],
    ['cashapp', '$AnnaB', 'annab'],
    ['instagram', 'instagram.com/anna.b', 'anna.b'],
    ['youtube', 'anna', 'anna'],
    ['reddit', 'u/anna_b', 'anna_b'],
    ['linkedin', 'peter-müller-81a8', 'peter-müller-81a8'],
  ])('on %s, %s is %s', (site, text, key) => {
    expect(readHandle(site, text)).toMatchObject({ ok: true, profile: { site, key } });
  });

  test.each([
    ['instagram', 'anna b', 'bad-handle'],
    ['instagram', 'explore', 'reserved'],
    ['instagram', 'me', 'own-page'],
    ['linkedin', 'me', 'own-page'],
    ['x', 'a_name_that_is_too_long', 'bad-handle'],
    ['discord', 'anna', 'bad-handle'],
    ['instagram', '', 'bad-handle'],
    ['nowhere', 'anna', 'unknown-site'],
  ])('on %s, %s is refused: %s', (site, text, reason) => {
    expect(readHandle(site, text)).toMatchObject({ ok: false, reason });
  });
});
