export default {
  name: 'BandLab',
  hosts: { 'bandlab.com': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://www.bandlab.com/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: `
    {table} 403 404 500 academy assistant auto-key auto-pitch band bands beats boost
    communities creator-connect distribution edu education email-confirm free-voice-changer
    fx mastering mix-editor my-projects opportunities promotions radio redeem reset-password
    revision revisions samplers song songs songstarter sounds splitter tuner update-browser
    use-chrome voice-changer web-recorder`,
  reservedFrom:
    'its robots.txt of 2024-05; routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/{track|post|revision}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.bandlab.com/track/0123abcd-4567-89ab-cdef-0123456789ab?revId=1': null,
        'https://www.bandlab.com/post/0123abcd-4567-89ab-cdef-0123456789ab': null,
      },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://www.bandlab.com/AnnaB': 'annab' },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.bandlab.com/annab/tracks': 'annab' },
    },
  ],
  notPeople: ['/{band|bands|communities|community}/{any}/{…}'],
  nobody: [
    'https://www.bandlab.com/',
    'https://www.bandlab.com/explore/trending',
    'https://www.bandlab.com/mix-editor',
    'https://www.bandlab.com/products/cakewalk',
    'https://www.bandlab.com/band/some-band',
    'https://help.bandlab.com/annab',
    'https://blog.bandlab.com/annab',
  ],
} as const;
