export default {
  name: 'VSCO',
  hosts: { 'vsco.co': '' },
  names: {
    handle: {
      shape: '[\\w-]{2,30}',
      ignores: 'case',
      link: 'https://vsco.co/{handle}/gallery',
      shown: '{handle}',
    },
  },
  reserved: `
    about access account accounts admin ads api blog brand business careers challenge challenges
    collection collections community connect contact cookies create creators discover download
    edit entitlement explore explore-challenges faq features feed forgot-password freelance
    gallery get-vsco grid guidelines help hire home hub images invite invites jobs journal legal
    licensing login me media membership messages ms notifications oauth onboarding presets press
    pricing privacy pro products professional profile robots.txt safety search settings share
    shop sign-in sign-up signup sitemap sites spaces sso status store studio studio-pro
    subscribe support team terms trends upgrade user video workspace`,
  reservedFrom: 'gallery-dl; routes as commonly known, not read from the site, November 2026',
  forms: [
    {
      url: '/spaces/{any}/{…}',
      surface: 'list',
      examples: { 'https://vsco.co/spaces/62e2b1c8f1f3d10001': null },
    },
    {
      url: '/{handle}/{media|video|images}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://vsco.co/anna-b/media/5b5f3ce6a8e8e11ee8a5a07e': 'anna-b',
        'https://vsco.co/anna-b/video/AbCd': 'anna-b',
      },
    },
    {
      url: '/{handle}/gallery',
      surface: 'profile',
      examples: { 'https://vsco.co/Anna-B/gallery': 'anna-b' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://vsco.co/anna-b': 'anna-b', 'https://vsco.co/vsco': 'vsco' },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://vsco.co/anna-b/collection/1': 'anna-b',
        'https://vsco.co/anna-b/spaces': 'anna-b',
      },
    },
    {
      url: '{handle}.vsco.co/{…}',
      surface: 'profile',
      except: 'api assets blog grid help im image img status store support www',
      examples: { 'https://anna-b.vsco.co/': 'anna-b' },
    },
    { url: 'vs.co/{any}', surface: 'post', examples: { 'https://vs.co/AbCd': null } },
  ],
  search: ['/search/{…}/{words}'],
  nobody: [
    'https://vsco.co/',
    'https://vsco.co/discover',
    'https://vsco.co/user/login',
    'https://vsco.co/search/people/anna-b',
    'https://support.vsco.co/anna-b',
  ],
} as const;
