// A writer (medium.com/@anna.b) and whoever has a subdomain (anna-b.medium.com) may be two, and a
// story on a subdomain may be by any writer of that publication.
export default {
  name: 'Medium',
  hosts: { 'medium.com': '' },
  names: {
    handle: {
      shape: '(?=[\\w.-]{1,60}(?:[/?#&]|$))[\\w.-]*\\w',
      ignores: 'case',
      link: 'https://medium.com/@{handle}',
      shown: '@{handle}',
    },
    under: {
      shape: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?',
      ignores: 'case',
      link: 'https://{under}.medium.com/',
      shown: '{under}.medium.com',
    },
    id: {
      shape: '[0-9a-f]{8,16}',
      ignores: 'case',
      link: 'https://medium.com/u/{id}',
      shown: '{id}',
    },
  },
  parts: { publication: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?', hash: '[0-9a-f]{8,12}' },
  reserved: '',
  forms: [
    {
      url: '/@{handle}',
      surface: 'profile',
      examples: {
        'https://medium.com/@anna.b': 'anna.b',
        'https://medium.com/@Anna.B?source=x': 'anna.b',
      },
    },
    {
      url: '/@{handle}/{list|lists}/{…}',
      surface: 'list',
      examples: {
        'https://medium.com/@anna.b/list/reading-list': 'anna.b',
        'https://medium.com/@anna.b/lists': 'anna.b',
      },
    },
    {
      url: '/@{handle}/{about|followers|following|latest|highlights|responses|has-recommended|subscribe|membership}',
      surface: 'tab',
      examples: { 'https://medium.com/@anna.b/followers': 'anna.b' },
    },
    {
      url: '/@{handle}/{any}/{…}',
      surface: 'post',
      examples: { 'https://medium.com/@anna.b/some-words-0123456789ab': 'anna.b' },
    },
    {
      url: '/feed/@{handle}',
      surface: 'tab',
      examples: { 'https://medium.com/feed/@anna.b': 'anna.b' },
    },
    {
      url: '/u/{id}/{…}',
      surface: 'profile',
      examples: { 'https://medium.com/u/0123456789ab': 'id:0123456789ab' },
    },
    {
      url: '{under}.medium.com',
      surface: 'profile',
      except: 'www link help policy api about cdn-images-1 cdn-images-2 miro blog.cdn status',
      examples: { 'https://anna-b.medium.com/': 'under:anna-b' },
    },
    {
      url: '{under}.medium.com/{about|followers|following|lists|latest|subscribe}',
      surface: 'tab',
      except: 'www link help policy api about cdn-images-1 cdn-images-2 miro blog.cdn status',
      examples: { 'https://anna-b.medium.com/about': 'under:anna-b' },
    },
    {
      url: '{publication}.medium.com/{any}/{…}',
      surface: 'post',
      except: 'www link help policy api about cdn-images-1 cdn-images-2 miro blog.cdn status',
      examples: { 'https://anna-b.medium.com/some-words-0123456789ab': null },
    },
    {
      url: 'link.medium.com/{any}',
      surface: 'post',
      examples: { 'https://link.medium.com/AbCdEf': null },
    },
    {
      url: '/p/{any}/{…}',
      surface: 'post',
      examples: { 'https://medium.com/p/0123456789ab': null },
    },
    {
      url: '/{any}/{any}-{hash}',
      surface: 'post',
      examples: { 'https://medium.com/some-publication/some-words-0123456789ab': null },
    },
  ],
  walls: {
    '/m/{…}?redirectUrl={url}': {
      'https://medium.com/m/global-identity-2?redirectUrl=https%3A%2F%2Fanna-b.medium.com%2Fsome-words-0123456789ab':
        null,
      'https://medium.com/m/global-identity-2?redirectUrl=https%3A%2F%2Fanna-b.medium.com%2F':
        'under:anna-b',
    },
    '/m/signin?redirect={url}': {
      'https://medium.com/m/signin?redirect=https%3A%2F%2Fmedium.com%2F%40anna.b': 'anna.b',
    },
  },
  firstReading: { '([^:]+)': 'under:$1' },
  namesakes: [['handle', 'under']],
  search: ['/search/{…}?q={words}'],
  nobody: [
    'https://medium.com/',
    'https://medium.com/tag/anna',
    'https://medium.com/some-publication',
    'https://medium.com/search?q=anna.b',
    'https://medium.com/@',
    'https://help.medium.com/hc/en-us',
    'https://policy.medium.com/anna',
  ],
} as const;
