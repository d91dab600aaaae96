// An artist (annab.bandcamp.com) and a listener (bandcamp.com/annab) may be two people.
export default {
  name: 'Bandcamp',
  hosts: { 'bandcamp.com': '' },
  names: {
    handle: {
      shape: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?',
      ignores: 'case',
      link: 'https://{handle}.bandcamp.com/',
      shown: '{handle}',
    },
    fan: {
      shape: '[\\w-]{1,60}',
      ignores: 'case',
      link: 'https://bandcamp.com/{fan}',
      shown: '{fan}',
    },
  },
  reserved: `
    about account album api app apps artists blog buy careers cart categories checkout
    contact cookies copyright corpbanner design_tokens developer discover download
    download_check editorial embed embeddedplayer events fair_trade_music_policy fans
    favorites feed for_artists forgot_password gift_cards guide guidelines help home
    identities invite jobs join labels live login logout merch music news notifications
    oauth orders pages playlists pricing privacy privacy_policy pro releases robots.txt
    search sessions settings signout signup stat stats store stream streaming subscribe
    subscriptions support tag tags terms terms_of_use tools track transparency trending user
    video vinyl weekly`,
  reservedFrom:
    'its robots.txt of 2024-06; yt-dlp; routes as commonly known, not read from the site, November 2026',
  forms: [
    {
      url: '{handle}.bandcamp.com/{track|album}/{any}/{…}',
      surface: 'post',
      except: 'daily get help status blog f4 t4 s4 p4 popplers5 isrc',
      examples: { 'https://annab.bandcamp.com/track/a-song': 'annab' },
    },
    {
      url: '{handle}.bandcamp.com',
      surface: 'profile',
      except: 'daily get help status blog f4 t4 s4 p4 popplers5 isrc',
      examples: { 'https://AnnaB.bandcamp.com/': 'annab' },
    },
    {
      url: '{handle}.bandcamp.com/{…}',
      surface: 'tab',
      except: 'daily get help status blog f4 t4 s4 p4 popplers5 isrc',
      examples: { 'https://annab.bandcamp.com/music': 'annab' },
    },
    { url: '/{fan}', surface: 'profile', examples: { 'https://bandcamp.com/annab': 'fan:annab' } },
    {
      url: '/{fan}/{wishlist|followers|following|feed|gifts-given}/{…}',
      surface: 'tab',
      examples: { 'https://bandcamp.com/annab/wishlist': 'fan:annab' },
    },
  ],
  search: ['/search?q={words}'],
  nobody: [
    'https://bandcamp.com/',
    'https://daily.bandcamp.com/features',
    'https://bandcamp.com/tag/ambient',
    'https://bandcamp.com/discover',
  ],
} as const;
