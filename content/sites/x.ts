export default {
  name: 'X',
  hosts: {
    'x.com': 'mobile m',
    'twitter.com': 'mobile m',
    'twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion': 'mobile',
  },
  names: {
    handle: {
      shape: '\\w{1,15}(?!\\w)',
      ignores: 'case',
      link: 'https://x.com/{handle}',
      shown: '@{handle}',
    },
    id: { shape: '\\d+', ignores: 'nothing', link: 'https://x.com/i/user/{id}', shown: '{id}' },
  },
  parts: { snowflake: '\\d{15,20}' },
  reserved: `
    about account account_suspended accounts activity adspolicy api_rules apirules
    applications articles bookmarks bouncers chat communities compose connect_people
    direct_messages download downloads events explore favorites find-friends find_friends
    follow follower_requests followers following grok hashtag help home i intent invitations
    jobs keyboard_shortcuts language_selection list lists logged-out logged_out login
    login_error logout mentions messages moments newtwitter notifications oauth old
    personalization premium_sign_up privacy public_timeline pw_rst replies retweets rules
    saved search search-advanced search-home session sessions settings share signin signup
    similar_to status statuses terms timeline topics tos transparency trends tweetbutton
    unlock_account users verified-choose verified-organizations-signup web welcome
    who_to_follow widgets x your_twitter_data`,
  reservedFrom:
    'its apple-app-site-association of 2018-07, its robots.txt of 2024-06; nitter, OldTwitter, gallery-dl; routes as commonly known, not read from the site, November 2026',
  forms: [
    {
      url: '/intent/{user|follow|profile}?screen_name={handle}',
      surface: 'profile',
      examples: {
        'https://x.com/intent/follow?screen_name=Anna_B': 'anna_b',
        'https://twitter.com/intent/user?region=x&screen_name=anna_b': 'anna_b',
      },
    },
    {
      url: '/intent/{user|follow|profile}?user_id={id}',
      surface: 'profile',
      examples: { 'https://x.com/intent/user?user_id=19373710': 'id:19373710' },
    },
    {
      url: '/account/redirect_by_id?id={id}',
      surface: 'profile',
      examples: { 'https://twitter.com/account/redirect_by_id?id=19373710': 'id:19373710' },
    },
    {
      url: 'twitter:/user?screen_name={handle}',
      surface: 'profile',
      examples: { 'twitter://user?screen_name=anna_b': 'anna_b' },
    },
    {
      url: '/i/user/{id}/{…}',
      surface: 'profile',
      examples: { 'https://x.com/i/user/19373710': 'id:19373710' },
    },
    {
      url: '/search?q=from:{handle}{*}',
      surface: 'search',
      examples: {
        'https://x.com/search?q=from%3Aanna_b': 'anna_b',
        'https://x.com/search?q=from%3Aanna_b%20since%3A2024-01-01&f=live': 'anna_b',
      },
    },
    {
      url: '/search?q=(from:{handle}){*}',
      surface: 'search',
      examples: { 'https://x.com/search?q=(from%3Aanna_b)%20until%3A2024-01-01': 'anna_b' },
    },
    {
      url: 'syndication.twitter.com/srv/timeline-profile/screen-name/{handle}',
      surface: 'profile',
      examples: {
        'https://syndication.twitter.com/srv/timeline-profile/screen-name/anna_b': 'anna_b',
      },
    },
    {
      url: '/{i/web|web|i}/status/{number}/{…}',
      surface: 'post',
      examples: {
        'https://x.com/i/web/status/1170041925560258560': null,
        'https://x.com/web/status/1170041925560258560': null,
        'https://x.com/i/status/1170041925560258560': null,
      },
    },
    {
      url: '/statuses/{number}',
      surface: 'post',
      examples: { 'https://twitter.com/statuses/1170041925560258560': null },
    },
    {
      url: '/i/{spaces|broadcasts|events|communities|videos}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://x.com/i/spaces/1OyKAbCdEfGhI': null,
        'https://x.com/i/broadcasts/1OyKAbCdEfGhI': null,
      },
    },
    {
      url: '/i/lists/{number}/{…}',
      surface: 'list',
      examples: { 'https://x.com/i/lists/1234567890': null },
    },
    {
      url: '/messages/{number}-{number}/{…}',
      surface: 'chat',
      examples: { 'https://x.com/messages/12345-67890': null },
    },
    {
      url: '/{handle}/{status|statuses|thread|article}/{number}/{…}',
      surface: 'post',
      examples: {
        'https://x.com/anna_b/status/1170041925560258560?s=20': 'anna_b',
        'https://x.com/Anna_B/status/1170041925560258560/photo/1': 'anna_b',
        'https://twitter.com/anna_b/statuses/1170041925560258560': 'anna_b',
        'https://x.com/anna_b/article/1170041925560258560': 'anna_b',
      },
    },
    {
      url: '/{handle}/lists/{…}',
      surface: 'list',
      examples: {
        'https://x.com/anna_b/lists/friends': 'anna_b',
        'https://x.com/anna_b/lists': 'anna_b',
      },
    },
    {
      url: '/{handle}/{photo|header_photo}',
      surface: 'media',
      examples: {
        'https://x.com/anna_b/photo': 'anna_b',
        'https://x.com/anna_b/header_photo': 'anna_b',
      },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://x.com/anna_b': 'anna_b',
        'https://x.com/@anna_b': 'anna_b',
        'https://mobile.twitter.com/Cirrhaniva?lang=en-gb': 'cirrhaniva',
        'https://twitter.com/anna_b/': 'anna_b',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://x.com/anna_b/with_replies': 'anna_b',
        'https://x.com/anna_b/media': 'anna_b',
        'https://x.com/anna_b/followers': 'anna_b',
        'https://x.com/anna_b/verified_followers': 'anna_b',
      },
    },
  ],
  walls: {
    '/i/flow/{login|signup|single_sign_on}?redirect_after_login={url}': {
      'https://x.com/i/flow/login?redirect_after_login=%2Fanna_b': 'anna_b',
    },
    '/{login|account/access}/{…}?redirect_after_login={url}': {
      'https://twitter.com/login?redirect_after_login=%2Fanna_b%2Fmedia': 'anna_b',
    },
    '/#!{url}': {
      'https://twitter.com/#!/anna_b': 'anna_b',
      'https://twitter.com/#!/anna_b/status/1170041925560258560': 'anna_b',
    },
  },
  search: ['/search?q={words}'],
  nobody: [
    'https://x.com/',
    'https://x.com/home',
    'https://x.com/hashtag/anna_b',
    'https://x.com/search?q=anna_b',
    'https://x.com/i/flow/login',
    'https://x.com/settings/profile',
    'https://x.com/anna_b_is_much_too_long',
    'https://help.twitter.com/anna_b',
    'https://business.x.com/anna_b',
    'https://netflix.com/title/x.com/anna_b',
    'https://fedex.com/anna_b',
    'https://t.co/AbCdEf1234',
  ],
} as const;
