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
    about abuse account activity api apps archive art ask assets blog blog_auth business
    changes communities dashboard developers docs drafts explore follow followers following
    help inbox jobs likes login login_required logo logout media message messaging neue new
    oauth open policy press privacy queue radar reblog register reset_password safe-mode
    search security settings share spotlight static submit support tagged terms themes
    timeline tips trending tv video www`,
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
