// A writer (substack.com/@anna-b) and a publication (anna-b.substack.com) may be two people's.
export default {
  name: 'Substack',
  hosts: { 'substack.com': '' },
  names: {
    handle: {
      shape: '[a-z0-9][\\w-]{0,60}',
      ignores: 'case',
      link: 'https://substack.com/@{handle}',
      shown: '@{handle}',
    },
    pub: {
      shape: '[a-z0-9](?:[\\w-]{0,60}[a-z0-9])?',
      ignores: 'case',
      link: 'https://{pub}.substack.com/',
      shown: '{pub}.substack.com',
    },
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://substack.com/profile/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/@{handle}/{note|p}/{any}/{…}',
      surface: 'post',
      examples: { 'https://substack.com/@anna-b/note/c-12345678': 'anna-b' },
    },
    {
      url: '/@{handle}',
      surface: 'profile',
      examples: { 'https://substack.com/@Anna-B?utm_source=x': 'anna-b' },
    },
    {
      url: '/@{handle}/{…}',
      surface: 'tab',
      examples: { 'https://substack.com/@anna-b/posts': 'anna-b' },
    },
    {
      url: '/profile/{id}/{…}',
      surface: 'profile',
      examples: { 'https://substack.com/profile/12345': 'id:12345' },
    },
    {
      url: '/profile/{id}-{any}/{…}',
      surface: 'profile',
      examples: { 'https://substack.com/profile/12345-anna-b': 'id:12345' },
    },
    {
      url: 'open.substack.com/users/{id}-{any}',
      surface: 'profile',
      examples: { 'https://open.substack.com/users/12345-anna-b': 'id:12345' },
    },
    {
      url: 'open.substack.com/pub/{pub}',
      surface: 'profile',
      examples: { 'https://open.substack.com/pub/anna-b': 'pub:anna-b' },
    },
    {
      url: 'open.substack.com/pub/{pub}/{…}',
      surface: 'post',
      examples: { 'https://open.substack.com/pub/anna-b/p/some-words?r=1': 'pub:anna-b' },
    },
    {
      url: '{pub}.substack.com',
      surface: 'profile',
      except: 'www api open support on cdn reader email enterprise status',
      examples: { 'https://anna-b.substack.com/': 'pub:anna-b' },
    },
    {
      url: '{pub}.substack.com/p/{any}/{…}',
      surface: 'post',
      except: 'www api open support on cdn reader email enterprise status',
      examples: { 'https://anna-b.substack.com/p/some-words': 'pub:anna-b' },
    },
    {
      url: '{pub}.substack.com/{…}',
      surface: 'tab',
      except: 'www api open support on cdn reader email enterprise status',
      examples: { 'https://anna-b.substack.com/archive': 'pub:anna-b' },
    },
    {
      url: '/{home/post|inbox/post|note|chat|p}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://substack.com/home/post/p-12345': null,
        'https://substack.com/inbox/post/12345': null,
      },
    },
  ],
  firstReading: { '([^:]+)': 'pub:$1' },
  namesakes: [['handle', 'pub']],
  search: ['/search/{words}'],
  nobody: [
    'https://substack.com/',
    'https://substack.com/discover',
    'https://substack.com/search/anna-b',
    'https://substack.com/anna-b',
    'https://support.substack.com/hc/en-us',
  ],
} as const;
