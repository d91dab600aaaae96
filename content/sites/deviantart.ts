export default {
  name: 'DeviantArt',
  hosts: { 'deviantart.com': '' },
  names: {
    handle: {
      shape: '[a-z][\\w-]{1,40}',
      ignores: 'case',
      link: 'https://www.deviantart.com/{handle}',
      shown: '{handle}',
    },
  },
  reserved: `
    about account ai api art browse browse-deviations cart chat checkout collections
    commissions contests core core-membership critiques customization daily-deviation
    daily-deviations developers deviation deviations download dreamup embed emote events
    explore explore-all fan-art favourites feed forum gallery global groups help help-center
    join journal journals landing legal limits lists login logout marketplace mature
    messages mobile morelike morelikethis new newest notifications oauth2 points poll polls
    popular posts premium print prints privacy protect recommended register report resources
    rss search search-results sell settings shop sitemap staff stash stats status
    status-update studio submissions submit subscriptions support tag tags team terms topic
    topics tos tutorials undiscovered undiscovered-deviations users video view wallet watch
    whats-hot`,
  reservedFrom:
    'its robots.txt of 2024-04; gallery-dl; routes as commonly known, not read from the site, November 2026',
  forms: [
    {
      url: '/{handle}/{art|journal|status-update|poll}/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.deviantart.com/annab/art/A-Picture-12345678': 'annab' },
    },
    {
      url: '{handle}.deviantart.com/{art|journal}/{any}/{…}',
      surface: 'post',
      except: 'www about api backend chat forum shop st help status tags theirs wixmp',
      examples: { 'https://annab.deviantart.com/art/A-Picture-12345678': 'annab' },
    },
    {
      url: '{handle}.deviantart.com/{gallery|favourites|journal|art|badges|stats}/{…}',
      surface: 'tab',
      except: 'www about api backend chat forum shop st help status tags theirs wixmp',
      examples: { 'https://annab.deviantart.com/gallery/722019/Sea': 'annab' },
    },
    {
      url: '/{deviation|view}/{number}/{…}',
      surface: 'post',
      examples: {
        'https://www.deviantart.com/deviation/817215762': null,
        'https://www.deviantart.com/view/817215762': null,
      },
    },
    { url: '{fav.me|sta.sh}/{any}', surface: 'post', examples: { 'https://fav.me/ddijrpu': null } },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://www.deviantart.com/AnnaB': 'annab' },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.deviantart.com/annab/gallery': 'annab',
        'https://www.deviantart.com/annab/favourites': 'annab',
      },
    },
    {
      url: '{handle}.deviantart.com',
      surface: 'profile',
      except: 'www about api backend chat forum shop st help status tags theirs wixmp',
      examples: { 'https://annab.deviantart.com/': 'annab' },
    },
  ],
  search: ['/search?q={words}'],
  nobody: [
    'https://www.deviantart.com/',
    'https://www.deviantart.com/tag/annab',
    'https://www.deviantart.com/search?q=annab',
    'https://www.deviantart.com/popular',
  ],
} as const;
