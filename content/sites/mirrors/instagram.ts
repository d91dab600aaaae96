// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Kittygram, Proxigram',
    hosts: `
    gram.whatever.social ig.opnxng.com ig.snine.nl kg.lus.lu kg.meowing.de kittygr.am
    kittygram.{any} proxigram.{any}`,
    examples: {
      'https://kittygr.am/anna.b': 'anna.b',
      'https://proxigram.example.org/stories/anna.b': 'anna.b',
    },
  },
  {
    name: 'Bibliogram',
    hosts: 'insta.trom.tf bibliogram.{any}',
    forms: [
      {
        url: '/u/{handle}/{…}',
        surface: 'profile',
        examples: { 'https://bibliogram.art/u/anna.b': 'anna.b' },
      },
      {
        url: '/p/{code}',
        surface: 'post',
        examples: { 'https://bibliogram.art/p/CxYz012AbCd': null },
      },
    ],
    examples: {},
  },
  {
    name: 'Imginn',
    hosts: 'imginn.com imginn.org',
    forms: [
      {
        url: '/{stories|tagged|reels|channel}/{handle}/{…}',
        surface: 'tab',
        examples: { 'https://imginn.com/tagged/anna.b/': 'anna.b' },
      },
      {
        url: '/p/{any}/{…}',
        surface: 'post',
        examples: { 'https://imginn.com/p/CxYz012AbCd/': null },
      },
      {
        url: '/{handle}',
        surface: 'profile',
        examples: { 'https://imginn.com/anna.b/': 'anna.b' },
      },
    ],
    examples: {},
  },
  {
    name: 'Picuki and its like',
    hosts: `
    gramhir.com gramhir.pro imgsed.com instalkr.com picnob.com picnob.info picuki.com
    piokok.com pixnoy.com pixwox.com`,
    forms: [
      {
        url: '/profile/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://www.picuki.com/profile/anna.b': 'anna.b',
          'https://pixwox.com/profile/anna.b/': 'anna.b',
          'https://gramhir.com/profile/anna.b/12345': 'anna.b',
        },
      },
      {
        url: '/{media|post|p}/{any}/{…}',
        surface: 'post',
        examples: { 'https://www.picuki.com/media/1234567890': null },
      },
    ],
    examples: {},
  },
  {
    name: 'Dumpor, Greatfon',
    hosts: 'dumpoir.com dumpor.com dumpor.io greatfon.com greatfon.io',
    forms: [
      {
        url: '/v/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://dumpor.com/v/anna.b': 'anna.b',
          'https://greatfon.io/v/anna.b': 'anna.b',
        },
      },
      {
        url: '/c/{any}/{…}',
        surface: 'post',
        examples: { 'https://dumpor.com/c/CxYz012AbCd': null },
      },
    ],
    examples: {},
  },
  {
    name: 'Instanavigation',
    hosts: 'instanavigation.com instanavigation.net',
    forms: [
      {
        url: '/{user-profile|profile}/{handle}/{…}',
        surface: 'profile',
        examples: { 'https://instanavigation.com/user-profile/anna.b': 'anna.b' },
      },
    ],
    examples: {},
  },
  {
    name: 'Anonyig, Storiesig',
    hosts: 'anonyig.com storiesig.info storiesig.net',
    forms: [
      {
        url: '/{locale}/profile/{handle}/{…}',
        surface: 'profile',
        examples: { 'https://anonyig.com/en/profile/anna.b/': 'anna.b' },
      },
      {
        url: '/profile/{handle}/{…}',
        surface: 'profile',
        examples: { 'https://storiesig.info/profile/anna.b': 'anna.b' },
      },

      {
        url: '/{locale}/{handle}',
        surface: 'profile',
        except: 'about blog contact faq privacy profile stories terms',
        examples: { 'https://anonyig.com/en/anna.b/': 'anna.b' },
      },
    ],
    examples: {},
  },
  {
    name: 'Embed fixers',
    hosts: `
    adamlikes.men d.ddinstagram.com ddinstagram.com eeinstagram.com fxstagram.com
    g.ddinstagram.com instagram7.com instagramez.com kkinstagram.com kkkinstagram.com oginstagram.com
    toinstagram.com uuinstagram.com vxinstagram.com zzinstagram.com`,
    examples: {
      'https://kkinstagram.com/anna.b/reel/CxYz012AbCd/': 'anna.b',
    },
  },

  {
    name: 'Any other embed fixer',
    hosts: '{*}stagram{*}.{any}',
    forms: [
      {
        url: '/{handle}/{p|reel|tv}/{shortcode}/{…}',
        surface: 'post',
        examples: {
          'https://fixstagram.example/anna.b/p/CxYz012AbCd/': 'anna.b',
        },
      },
    ],
    examples: {},
  },

  {
    name: 'Social Blade',
    hosts: 'socialblade.com',
    forms: [
      {
        url: '/instagram/user/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://socialblade.com/instagram/user/anna.b': 'anna.b',
        },
      },
    ],
    examples: {},
  },

  {
    name: 'Farside',
    hosts: 'farside.link',
    forms: [
      {
        url: '/{proxigram|kittygram|bibliogram/u}/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://farside.link/proxigram/anna.b': 'anna.b',
        },
      },
    ],
    examples: {},
  },
] as const;
