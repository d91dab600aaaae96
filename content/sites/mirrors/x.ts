// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Nitter',
    reserved: 'gif pic pics video embed about settings resolve',
    hosts: 'lightbrd.com nitter.net nuku.trabun.org twiiit.com xcancel.com nitter.{any}',
    examples: {
      'https://nitter.net/anna_b': 'anna_b',
      'https://xcancel.com/anna_b/status/1170041925560258560': 'anna_b',
      'https://nitter.example.org/Anna_B/with_replies': 'anna_b',
    },
  },
  {
    name: 'Twitter viewers',
    hosts: 'sotwe.com twstalker.com xtwitterviewer.com',
    examples: {
      'https://www.sotwe.com/anna_b': 'anna_b',
      'https://twstalker.com/anna_b': 'anna_b',
    },
  },
  {
    name: 'Embed fixers',
    hosts: `
    c.vxtwitter.com cunnyx.com d.fxtwitter.com fixupx.com fixvx.com fxtwitter.com girlcockx.com
    skibidix.com stupidpenisx.com twittpr.com vxtwitter.com yiffx.com`,
    examples: { 'https://fxtwitter.com/anna_b/status/1170041925560258560': 'anna_b' },
  },
  {
    name: 'Any other embed fixer',
    hosts: '{any}.{any}',
    forms: [
      {
        url: '/{handle}/status/{snowflake}/{…}',
        surface: 'post',
        examples: {
          'https://fixer.example/anna_b/status/1170041925560258560': 'anna_b',
        },
      },
    ],
    examples: {},
  },

  {
    name: 'Thread Reader',
    hosts: 'threadreaderapp.com',
    forms: [
      {
        url: '/user/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://threadreaderapp.com/user/anna_b': 'anna_b',
        },
      },
      {
        url: '/thread/{number}{*}',
        surface: 'post',
        examples: {
          'https://threadreaderapp.com/thread/1170041925560258560.html': null,
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
        url: '/{twitter|x}/user/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://socialblade.com/twitter/user/anna_b': 'anna_b',
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
        url: '/nitter/{handle}/status/{number}/{…}',
        surface: 'post',
        examples: {
          'https://farside.link/nitter/anna_b/status/1170041925560258560': 'anna_b',
        },
      },
      {
        url: '/nitter/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://farside.link/nitter/anna_b': 'anna_b',
        },
      },
    ],
    examples: {},
  },
] as const;
