export default {
  name: 'Letterboxd',
  hosts: { 'letterboxd.com': '' },
  names: {
    handle: {
      shape: '\\w{2,20}',
      ignores: 'case',
      link: 'https://letterboxd.com/{handle}/',
      shown: '{handle}',
    },
  },
  reserved: `
    404 about activity actor ajax api-beta apps cinematography collection composer contact
    country create-account crew decade director editor film films films-watchlist genre
    gift-guide hq invitations journal language legal list lists members mentions nanogenre
    network news patrons people podcast policy pro producer reviewer reviews s search settings
    showdown sign-in sitemap stories studio tag terms theme top tv user video-store welcome
    writer year`,
  own: 'me',
  forms: [
    {
      url: '/{handle}/film/{any}/{…}',
      surface: 'post',
      examples: { 'https://letterboxd.com/anna_b/film/the-piano/1/': 'anna_b' },
    },
    {
      url: '/{handle}/list/{any}/{…}',
      surface: 'list',
      examples: { 'https://letterboxd.com/anna_b/list/sea-films/': 'anna_b' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://letterboxd.com/Anna_B/': 'anna_b' },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://letterboxd.com/anna_b/films/diary/': 'anna_b',
        'https://letterboxd.com/anna_b/watchlist/': 'anna_b',
        'https://letterboxd.com/anna_b/rss/': 'anna_b',
      },
    },
    { url: 'boxd.it/{any}', surface: 'post', examples: { 'https://boxd.it/AbCd': null } },
  ],
  search: ['/search/{words}', '/search/members/{words}'],
  nobody: [
    'https://letterboxd.com/',
    'https://letterboxd.com/film/the-piano/',
    'https://letterboxd.com/films/popular/',
    'https://letterboxd.com/search/anna_b/',
    'https://letterboxd.com/lists/',
  ],
} as const;
