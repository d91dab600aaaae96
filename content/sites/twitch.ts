export default {
  name: 'Twitch',
  hosts: { 'twitch.tv': 'm go', 'twitch.com': '' },
  names: {
    handle: {
      shape: '\\w{2,25}',
      ignores: 'case',
      link: 'https://www.twitch.tv/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: `
    about activate annual-recap bits broadcast checkout clip clips collections creatorcamp
    directory discover downloads drops embed events following friends gift-cards inventory
    jobs legal login logout messages moderator p partner partners payments popout press
    prime privacy products redeem search settings signup store subs subscriptions team teams
    terms turbo u user video videos wallet`,
  forms: [
    {
      url: 'player.twitch.tv?channel={handle}',
      surface: 'profile',
      examples: { 'https://player.twitch.tv/?channel=lotsofs&parent=x': 'lotsofs' },
    },
    {
      url: 'clips.twitch.tv/{handle}/{any}/{…}',
      surface: 'post',
      examples: { 'https://clips.twitch.tv/rflegendary/UninterestedBeeDAESuppy': 'rflegendary' },
    },
    {
      url: 'clips.twitch.tv/{any}',
      surface: 'post',
      examples: {
        'https://clips.twitch.tv/UninterestedBeeDAESuppy': null,
        'https://clips.twitch.tv/embed?clip=UninterestedBee': null,
      },
    },
    {
      url: 'dashboard.twitch.tv/u/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://dashboard.twitch.tv/u/anna_b/home': 'anna_b' },
    },
    {
      url: '/{popout|moderator|embed}/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.twitch.tv/popout/anna_b/chat': 'anna_b',
        'https://www.twitch.tv/moderator/anna_b': 'anna_b',
        'https://www.twitch.tv/embed/anna_b/chat': 'anna_b',
      },
    },
    {
      url: '/{videos|clip|collections}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.twitch.tv/videos/1234567890': null,
        'https://m.twitch.tv/clip/UninterestedBee': null,
      },
    },
    {
      url: '/{handle}/{clip|video|v}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.twitch.tv/anna_b/clip/UninterestedBee': 'anna_b',
        'https://www.twitch.tv/anna_b/v/1234567890': 'anna_b',
      },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://www.twitch.tv/Anna_B': 'anna_b',
        'http://twitch.com/pisceze': 'pisceze',
        'https://m.twitch.tv/anna_b': 'anna_b',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.twitch.tv/anna_b/videos?filter=clips': 'anna_b',
        'https://www.twitch.tv/anna_b/schedule': 'anna_b',
        'https://www.twitch.tv/anna_b/about': 'anna_b',
      },
    },
  ],
  search: ['/search?term={words}'],
  nobody: [
    'https://www.twitch.tv/',
    'https://www.twitch.tv/directory/category/chess',
    'https://www.twitch.tv/settings/profile',
    'https://www.twitch.tv/search?term=anna_b',
    'https://blog.twitch.tv/anna_b',
    'https://help.twitch.tv/anna_b',
    'https://notwitch.tv/anna_b',
  ],
} as const;
