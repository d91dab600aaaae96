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
    404 about account activity activity-feed actor ads advertise ajax api api-beta api-coverage
    apps award-season blog box-of-boxd brand browse calendar careers cinematography collection
    community composer contact contact-us cookies country create-account crew crew-picks csi
    decade director download editor esi events export faq features festiville film film-news
    films films-watchlist forgotten-password genre gift gift-guide gifts help home hq import
    invitations jobs join journal language learn legal likes list list-search listings lists
    login logout members membership mentions merch mobile nanogenre network new news news-feed
    newsletter notifications pages partners patrons people pinned podcast policy popular premium
    press pro producer register rental-store rentals report reviewer reviews s search services
    settings share shop shopping showdown sign-in signup sitemap static statistics stats store
    stories streaming studio subscribe support tag tags templates terms theme top trending tv ua
    upgrade upload user users video video-store watch watchlist welcome welcome-back widget
    writer year year-in-review yir`,
  reservedFrom:
    'sherlock, lorey/socials; routes as commonly known, not read from the site, November 2026',
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
      url: '/{handle}/lists/{…}',
      surface: 'list',
      examples: { 'https://letterboxd.com/anna_b/lists/': 'anna_b' },
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
