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
    about account activate admin ads annual-recap app apps badges bits blog bounty-board
    brand broadcast browse campaigns careers charity chat checkout clip clips collections
    communities companion connections creator-camp creator-goals creatorcamp creators
    dashboard dev developer developers directory discover discovery downloads drops
    drops-campaigns embed esports event events extensions faq feedback following friends
    friendships games get-started gift gift-cards hackweek help hi-twitch home hype-chat
    hypetrain inventory invite jobs language legal login logout message messages moderator
    notifications overlay p partner partners passport payments popout premium press prime
    prime-gaming privacy products purchase redeem redirect referral report rivals safety
    schedule search security services settings share signup sings site squad store
    store-subs streams studio subs subscriptions support switch team team_invite teams terms
    tickets topics tracker turbo twitchcon u unban upfront upload user user-agreement
    verified video videos viewer wallet year-in-review`,
  reservedFrom:
    'its robots.txt of 2024-06; yt-dlp, safetwitch; routes as commonly known, not read from the site, November 2026',
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
