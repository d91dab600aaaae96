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
    about account art browse cart chat checkout core core-membership daily-deviations
    developers deviation download dreamup embed explore fan-art forum groups help join journal
    journals login logout morelikethis notifications poll popular posts premium prints privacy
    protect search settings shop stash status-update studio submit tag tags team topic topics
    undiscovered users wallet watch`,
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
