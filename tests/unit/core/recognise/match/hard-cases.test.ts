import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';

/** URLs that simple matchers get wrong: what each is, whose it is, and why it is hard. */
const cases: [url: string, kind: string, whose: string | null, why: string][] = [
  ['https://www.instagram.com/p/', 'none', null, "'p' alone is a route"],
  [
    'https://www.instagram.com/explorewithanna/',
    'profile',
    'instagram explorewithanna',
    'starts with a reserved word',
  ],
  [
    'https://www.facebook.com/melissa.jones',
    'profile',
    'facebook melissajones',
    '(?!…|me|…) kills mel…, mercedes…, megan…',
  ],
  ['https://github.com/newton', 'profile', 'github newton', '(?!…|new|…) kills newton'],
  ['https://www.instagram.com/explore/', 'none', null, 'reserved'],
  [
    'https://badoo.com/profile/0123456789AB/%0A',
    'profile',
    'badoo id:0123456789AB',
    'a line break in what follows',
  ],
  ['https://notfacebook.com/zuck', 'none', null, "endsWith('facebook.com')"],
  ['https://facebook.com.evil.example/zuck', 'none', null, 'prefix match on host'],
  ['https://netflix.com/title/x.com/anna', 'none', null, "'x.com/anna' occurs in the path"],
  ['https://fedex.com/anna', 'none', null, "'x.com/anna' is a suffix of the host"],
  [
    'https://about.me/anna',
    'profile',
    'about.me anna',
    "'t.me/anna' is a suffix of 'about.me/anna' (another site's handle)",
  ],
  [
    'https://zh-hk.facebook.com/peoplespower/videos/1135894589806027/',
    'post',
    'facebook peoplespower',
    'locale host',
  ],
  [
    'https://ca.linkedin.com/in/didier-charette-0630b1b6?original_referer=https%3A%2F%2Fduckduckgo.com%2F',
    'profile',
    'linkedin didier-charette-0630b1b6',
    'country host, query with another URL',
  ],
  [
    'https://www.pinterest.ca/mashal0407/cool-diys/',
    'tab',
    'pinterest mashal0407',
    'ccTLD and board path',
  ],
  [
    'https://mobile.twitter.com/cirrhaniva?lang=en-gb',
    'profile',
    'x cirrhaniva',
    'mobile host + query',
  ],
  ['http://twitch.com/pisceze', 'profile', 'twitch pisceze', '.com redirects to .tv'],
  [
    'https://www.facebook.com/JohnSmith55',
    'profile',
    'facebook johnsmith55',
    'equals john.smith.55: case and dots do not count on Facebook',
  ],
  [
    'https://www.instagram.com/john.smith/',
    'profile',
    'instagram john.smith',
    'NOT equal to johnsmith: dots count on Instagram',
  ],
  [
    'https://www.instagram.com/AnnaBanana',
    'profile',
    'instagram annabanana',
    'handles are case-insensitive',
  ],
  [
    'https://de.linkedin.com/in/peter-m%C3%BCller-81a8/',
    'profile',
    'linkedin peter-müller-81a8',
    'decode, NFC',
  ],
  ['https://www.tiktok.com/%40anna.b', 'profile', 'tiktok anna.b', 'encoded @'],
  [
    'https://www.instagram.com/stories/nathanwpylestrangeplanet/',
    'story',
    'instagram nathanwpylestrangeplanet',
    'second segment',
  ],
  ['https://www.instagram.com/_u/anna.b/', 'profile', 'instagram anna.b', 'app deep-link route'],
  [
    'https://www.linkedin.com/posts/anna-b-81a8_hiring-activity-6665508550111912345-x1Yz',
    'post',
    'linkedin anna-b-81a8',
    'author slug is what precedes the first underscore',
  ],
  ['https://www.linkedin.com/in/me/', 'none', null, 'the viewer'],
  [
    'https://www.reddit.com/r/u_Tailhook91/comments/abc123/hi/',
    'post',
    'reddit tailhook91',
    'profile subreddit u_NAME',
  ],
  [
    'https://www.tumblr.com/dashboard/blog/smarties-art',
    'profile',
    'tumblr smarties-art',
    'dashboard peek',
  ],
  ['http://www.b-authentique.com/', 'unknowable', null, 'Tumblr blog on its own domain'],
  ['https://anna_b.t.me/', 'profile', 'telegram anna_b', 'subdomain form'],
  ['https://t.me/s/anna_channel/55', 'post', 'telegram anna_channel', '/s/ preview'],
  [
    'https://api.whatsapp.com/send?phone=%2B49%20900%20123456&text=hi',
    'chat',
    'whatsapp phone:49900123456',
    'phone in the query, formatted',
  ],
  [
    'https://mastodon.social/deck/@jk',
    'profile',
    'mastodon jk@mastodon.social',
    'deck/ and web/ prefixes',
  ],
  [
    'https://mastodon.social/accounts/10843',
    'unknowable',
    null,
    'numeric id is local to the viewing server',
  ],
  [
    'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur',
    'id-profile',
    'bluesky id:did:plc:z72i7hdynmk6r22z27h6tvur',
    'DID in place of the handle',
  ],
  [
    'https://bsky.app/profile/bsky.app',
    'profile',
    'bluesky bsky.app',
    "the handle is a domain, even the site's own",
  ],
  [
    'https://www.facebook.com/profile.php?fref=search&id=12345',
    'id-profile',
    'facebook id:12345',
    'id is not the first parameter',
  ],
  [
    'https://www.facebook.com/people/facebook/100064860875397/?sk=photos',
    'tab',
    'facebook id:100064860875397',
    'the name is cosmetic, the id counts',
  ],
  [
    'https://www.facebook.com/people/Anna-B/pfbid0abcDEF/',
    'unknowable',
    null,
    'pfbid is opaque and not stable',
  ],
  ['https://www.facebook.com/photo/?fbid=10160743390456729', 'unknowable', null, 'no owner'],
  [
    'https://www.facebook.com/marketplace/profile/100074229772340/',
    'profile',
    'facebook id:100074229772340',
    'seller page under a reserved word',
  ],
  [
    'https://www.facebook.com/friends/suggestions/?profile_id=100074229772340',
    'profile',
    'facebook id:100074229772340',
    'split pane',
  ],
  [
    'https://www.facebook.com/100064860875397/videos/644342003942740',
    'post',
    'facebook id:100064860875397',
    'bare numeric id',
  ],
  [
    'https://www.facebook.com/zuck',
    'profile',
    'facebook zuck',
    'shorter than the documented 5 characters',
  ],
  ['https://m.me/john.smith.55', 'chat', 'facebook johnsmith55', 'short host'],
  ['https://x.com/i/user/19373710', 'id-profile', 'x id:19373710', 'numeric id'],
  ['https://x.com/i/web/status/1170041925560258560', 'unknowable', null, 'author not in the URL'],
  ['https://x.com/hashtag/annab', 'none', null, 'hashtag equal to the handle'],
  ['https://youtu.be/ABC123', 'unknowable', null, 'video only'],
  [
    'https://www.youtube.com/user/Some_1',
    'profile',
    'youtube user:some_1',
    'legacy user name need not equal the @handle',
  ],
  ['https://player.twitch.tv/?channel=lotsofs', 'profile', 'twitch lotsofs', 'query'],
  [
    'https://clips.twitch.tv/rflegendary/UninterestedBeeDAESuppy',
    'post',
    'twitch rflegendary',
    'legacy clip',
  ],
  [
    'https://www.tiktok.com/@/video/7668090902816017671/',
    'unknowable',
    null,
    'empty handle is accepted',
  ],
  ['https://www.tiktok.com/t/ZTRC5xgJp', 'unknowable', null, 'short link'],
  ['https://www.threads.net/@cvmpliant', 'profile', 'threads cvmpliant', 'old TLD'],
  [
    'https://open.spotify.com/intl-de/user/hitradio%C3%B63',
    'profile',
    'spotify hitradioö3',
    'locale prefix, non-ASCII id',
  ],
  [
    'https://ru.stackoverflow.com/users/12345/lorey',
    'not-person',
    null,
    'other namespace: 12345 there is another person than on stackoverflow.com',
  ],
  [
    'https://www.goodreads.com/user/show/12345-anna-b',
    'id-profile',
    'goodreads id:12345',
    'slug is cosmetic',
  ],
  [
    'https://discord.com/users/80351110224678912',
    'id-profile',
    'discord id:80351110224678912',
    'only the snowflake, never the username',
  ],
  [
    'https://www.instagram.com/accounts/login/?next=%2Fanna.b%2F',
    'login-wall',
    'instagram anna.b',
    'the visit that was asked for',
  ],
  ['https://x.com/i/flow/login?redirect_after_login=%2Fanna_b', 'login-wall', 'x anna_b', 'same'],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Fwww.facebook.com%2Fzuck&e=AT0',
    'outbound',
    null,
    'hop; the target navigation follows',
  ],
  ['https://imginn.com/anna.b/', 'mirror', 'instagram anna.b', 'viewer site'],
  [
    'https://skyview.social/?url=https%3A%2F%2Fbsky.app%2Fprofile%2Fanna.bsky.social%2Fpost%2F3kh',
    'mirror',
    'bluesky anna.bsky.social',
    'URL inside a query',
  ],
  [
    'https://web.archive.org/web/20240101000000/https://www.instagram.com/anna.b/',
    'archive',
    'instagram anna.b',
    'URL inside a path',
  ],
  [
    'https://www.google.com/search?q=site%3Ainstagram.com+anna.b',
    'none',
    null,
    'a search is not a visit (offer as a separate rule)',
  ],
  [
    'https://www.instagram.com/someone_else/p/ABC/?tagged=anna.b',
    'post',
    'instagram someone_else',
    'the watched handle occurs only in the query: no match for anna.b',
  ],
];

const kinds = {
  nobody: ['none', 'not-person', 'outbound'],
  shown: ['profile', 'tab', 'post', 'story', 'chat'],
};

describe('a hard case', () => {
  test('is one of sixty-six', () => {
    expect(cases.length).toBe(66);
  });

  test.each(cases)('%s (%s) is %s: %s', (url, kind, whose) => {
    const found = recognise(url);
    expect(found?.key ? `${found.site} ${found.key}` : null).toBe(whose);
    if (kinds.nobody.includes(kind)) expect(found).toBeNull();
    if (kinds.shown.includes(kind)) expect(found?.surface).toBe(kind);
  });
});
