// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Priviblur',
    hosts: `
    pb.bloat.cat pb.cleberg.net pb.proxik.cloud tb.opnxng.com tumblr.nerdvpn.de
    priviblur.{any}`,
    examples: {
      'https://priviblur.pussthecat.org/anna-b': 'anna-b',
      'https://tb.opnxng.com/anna-b/712345678901/some-words': 'anna-b',
    },
  },
  {
    name: 'Viewers',
    hosts: 'tumgik.com',
    forms: [
      { url: '/{handle}', surface: 'profile', examples: { 'https://tumgik.com/anna-b': 'anna-b' } },
    ],
    examples: {},
  },
  {
    name: 'Tumbex',
    hosts: 'tumbex.com',
    forms: [
      {
        url: '/{handle}.tumblr/{…}',
        surface: 'profile',
        examples: { 'https://www.tumbex.com/anna-b.tumblr/posts': 'anna-b' },
      },
    ],
    examples: {},
  },
] as const;
