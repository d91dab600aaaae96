// The same name also is a subdomain of taplink.ws.
export default {
  name: 'Taplink',
  hosts: { 'taplink.cc': '' },
  names: {
    handle: {
      shape: '[\\w.-]{3,60}',
      ignores: 'case',
      link: 'https://taplink.cc/{handle}',
      shown: '{handle}',
    },
  },
  parts: { under: '[a-z0-9](?:[\\w-]*[a-z0-9])?' },
  reserved: `
    {table}
    admin affiliate demo domains examples favicon.ico offer partner personal referral
    robots.txt sitemap.xml tariffs templates widget`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://taplink.cc/Anna.B': 'anna.b' },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://taplink.cc/anna.b/p/0123ab/': 'anna.b' },
    },
    {
      url: '{under}.taplink.ws',
      surface: 'profile',
      key: '{under}',
      except: 'www api app help static status',
      examples: { 'https://anna-b.taplink.ws/?from=qr': 'anna-b' },
    },
    {
      url: '{under}.taplink.ws/{…}',
      surface: 'tab',
      key: '{under}',
      except: 'www api app help static status',
      examples: { 'https://anna-b.taplink.ws/p/about/': 'anna-b' },
    },
  ],
  nobody: [
    'https://taplink.cc/',
    'https://taplink.cc/tariffs',
    'https://taplink.cc/profile/auth/signin',
    'https://taplink.at/en/anna.b',
    'https://www.taplink.ws/',
  ],
} as const;
