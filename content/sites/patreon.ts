export default {
  name: 'Patreon',
  hosts: { 'patreon.com': '' },
  names: {
    handle: {
      shape: '\\w[\\w.-]{0,63}',
      ignores: 'case',
      link: 'https://www.patreon.com/{handle}',
      shown: '{handle}',
    },
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.patreon.com/user?u={id}',
      shown: '{id}',
    },
  },
  reserved: `
    _generated _private about about-us account affiliate allposts android api app apple apps
    auth auth_callback authentication bePatron bePatron_confirm become-a-patron benefits
    bepatrondone billing blog brand browse c c_resources campaign campaigns card careers
    category checklist checkout collection commerce communities community
    community-guidelines connect contact cookies create creation creations creator
    creator-home creator-page creator-studio creatorguide creators creators-home cw
    dashboard data dev directory discover docs drop drops edit embed engineering europe
    events explore faq feed file for free-trial gift gifts give giveaway go guidelines help
    home impact insights integrations ios jobs join launch learn legal library library-home
    likes lists live local locale login logout m m2 manage marketing media members
    memberships messages messaging mwebwindowdone nonprofits notes notification
    notifications oauth oauth2 onboarding orders overview partners patronnext patrons
    payment payments payouts plans pledge pledges podcasters podcasts policy popular portal
    post posts posts-new press press-kit pricing privacy product product-updates
    productpurchasedone products profile profiles promo purchases quips redirect referral
    requirements reset-password resources rest robots.txt rss safety search secure security
    settings shop shops sign-in sign-up signin signup sitemap sitemaps sso start-your-page
    stats status store subscriptions support support-us terms terms-of-use tiers tos trust
    updates upgrade user user.php usernext users version video videos welcome`,
  reservedFrom:
    'its robots.txt of 2024-05; gallery-dl, yt-dlp; routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/{user|bePatron|user/posts|user/about|user/creators|profile/creators}?u={id}',
      surface: 'profile',
      examples: {
        'https://www.patreon.com/user?u=12345': 'id:12345',
        'https://www.patreon.com/bePatron?u=12345': 'id:12345',
      },
    },
    {
      url: '/{c|cw|join}/{handle}',
      surface: 'profile',
      examples: {
        'https://www.patreon.com/c/AnnaB': 'annab',
        'https://www.patreon.com/cw/annab': 'annab',
        'https://www.patreon.com/join/annab': 'annab',
      },
    },
    {
      url: '/{c|cw|join}/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.patreon.com/c/annab/posts': 'annab' },
    },
    {
      url: '/posts/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.patreon.com/posts/some-words-12345678': null },
    },
    {
      url: '/{handle}/posts/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.patreon.com/annab/posts/some-words-12345678': 'annab' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://www.patreon.com/AnnaB': 'annab' },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.patreon.com/annab/about': 'annab' },
    },
  ],
  search: ['/search?q={words}'],
  nobody: [
    'https://www.patreon.com/',
    'https://www.patreon.com/home',
    'https://www.patreon.com/explore',
    'https://www.patreon.com/search?q=annab',
    'https://www.patreon.com/login',
    'https://support.patreon.com/hc/annab',
    'https://blog.patreon.com/annab',
  ],
} as const;
