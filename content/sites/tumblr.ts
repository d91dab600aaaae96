export default {
  name: 'Tumblr',
  hosts: { 'tumblr.com': '' },
  names: {
    handle: {
      shape: '[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?',
      ignores: 'case',
      link: 'https://www.tumblr.com/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: `
    about abuse account activity advertising api apps archive art ask assets audio blog
    blog_auth browse business buy-blaze careers changes channels chat communities community
    connect credits customize dashboard deactivated developers directory discover docs
    domains drafts embed events explore explore-blogs feed find follow followers following
    forgot_password gift gift-tumblr gifts guidelines help home impixu inbox install invite
    iphone jobs jobs_board language liked likedposts likes list live login login_required
    logo logout lookup marketplace media mega-editor message messaging messaging_settings
    mobile neue new notes oauth open photo policy popular post posts premium press privacy
    queue radar random reblog reblogs recommended register reports reset_password rss
    safe-mode search security send sessions settings share shop sitemap smart_cards
    spotlight staff-picks static store submit subscriptions suggested support supporter svc
    tag tagged tags terms text themes timeline tips trending tumblrmart tv unfollow upload
    user users verify video video_embed widgets www xkit year-in-review`,
  reservedFrom:
    'its robots.txt of 2024-07; gallery-dl, priviblur; routes as commonly known, not read from the site, November 2026',
  forms: [
    {
      url: '/{blog/view|dashboard/blog|blog|reblog}/{handle}/{number}/{…}',
      surface: 'post',
      examples: {
        'https://www.tumblr.com/blog/view/anna-b/712345678901': 'anna-b',
        'https://www.tumblr.com/reblog/anna-b/712345678901/AbCdEf12': 'anna-b',
      },
    },
    {
      url: '/{blog/view|dashboard/blog|blog|login_required}/{handle}',
      surface: 'profile',
      examples: {
        'https://www.tumblr.com/dashboard/blog/smarties-art': 'smarties-art',
        'https://www.tumblr.com/blog/view/anna-b': 'anna-b',
        'https://www.tumblr.com/blog/anna-b': 'anna-b',
      },
    },
    {
      url: '/{blog/view|dashboard/blog|blog|login_required}/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.tumblr.com/blog/view/anna-b/tagged/x': 'anna-b' },
    },
    {
      url: 'at.tumblr.com/{handle}/{…}',
      surface: 'post',
      examples: { 'https://at.tumblr.com/anna-b/some-words/abcdef123456': 'anna-b' },
    },
    {
      url: '{handle}.tumblr.com/{post|image|video_file}/{number}/{…}',
      surface: 'post',
      except: 'api assets at cache embed engine media px safe secure srvcs static www',
      examples: {
        'https://anna-b.tumblr.com/post/712345678901/some-words': 'anna-b',
        'http://Anna-B.tumblr.com/image/712345678901': 'anna-b',
      },
    },
    {
      url: '{handle}.tumblr.com',
      surface: 'profile',
      except: 'api assets at cache embed engine media px safe secure srvcs static www',
      examples: {
        'https://anna-b.tumblr.com/': 'anna-b',
        'https://www.anna-b.tumblr.com': 'anna-b',
      },
    },
    {
      url: '{handle}.tumblr.com/{…}',
      surface: 'tab',
      except: 'api assets at cache embed engine media px safe secure srvcs static www',
      examples: {
        'https://anna-b.tumblr.com/archive': 'anna-b',
        'https://anna-b.tumblr.com/tagged/x': 'anna-b',
        'https://anna-b.tumblr.com/page/2': 'anna-b',
      },
    },
    {
      url: '{any}.media.tumblr.com/{…}',
      surface: 'media',
      examples: { 'https://64.media.tumblr.com/abcdef/tumblr_x.jpg': null },
    },
    {
      url: '/{handle}/{number}/{…}',
      surface: 'post',
      examples: { 'https://www.tumblr.com/anna-b/712345678901/some-words?source=share': 'anna-b' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://www.tumblr.com/anna-b': 'anna-b',
        'https://tumblr.com/@anna-b': 'anna-b',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.tumblr.com/anna-b/archive': 'anna-b',
        'https://www.tumblr.com/anna-b/tagged/x': 'anna-b',
      },
    },
  ],
  walls: {
    '/login/{…}?redirect_to={url}': {
      'https://www.tumblr.com/login?redirect_to=%2Fanna-b': 'anna-b',
    },
  },
  search: ['/search/{words}'],
  nobody: [
    'https://www.tumblr.com/',
    'https://www.tumblr.com/dashboard',
    'https://www.tumblr.com/search/anna-b',
    'https://www.tumblr.com/tagged/anna-b',
    'https://www.tumblr.com/explore/trending',
    'https://assets.tumblr.com/anna-b',
    'https://api.tumblr.com/v2/blog/anna-b',
    'http://www.b-authentique.com/',
  ],
} as const;
