export default {
  name: 'note',
  hosts: { 'note.com': '' },
  names: {
    handle: {
      shape: '\\w{2,40}',
      ignores: 'case',
      link: 'https://note.com/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: `
    {table} admin circle circles contest creator followings fonts guideline intent interests
    kanri latest likes magazines memberships note notices pdf preview purchased ranking
    recommend sitesettings timeline trend wrap_up`,
  reservedFrom:
    'its robots.txt of 2024-05; routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/{handle}/n/{any}/{…}',
      surface: 'post',
      examples: { 'https://note.com/anna_b/n/n0123456789ab': 'anna_b' },
    },
    {
      url: '/{handle}/{m|magazines}/{…}',
      surface: 'list',
      examples: { 'https://note.com/anna_b/m/m0123456789ab': 'anna_b' },
    },
    { url: '/{handle}', surface: 'profile', examples: { 'https://note.com/Anna_B': 'anna_b' } },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://note.com/anna_b/likes': 'anna_b' },
    },
    {
      url: '/notes/{any}/{…}',
      surface: 'post',
      examples: { 'https://note.com/notes/n0123456789ab': null },
    },
  ],
  search: ['/search?q={words}'],
  nobody: [
    'https://note.com/',
    'https://note.com/hashtag/sea',
    'https://note.com/topic/sports',
    'https://note.com/search?q=anna_b',
    'https://note.com/login',
    'https://help.note.com/anna_b',
  ],
} as const;
