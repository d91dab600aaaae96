export default {
  name: 'GitHub',
  hosts: { 'github.com': '' },
  names: {
    handle: {
      shape: '[a-z0-9](?:-?[a-z0-9]){0,38}-?(?:_[a-z0-9]+)?',
      ignores: 'case',
      link: 'https://github.com/{handle}',
      shown: '@{handle}',
    },
  },
  parts: { hash: '[0-9a-f]{20,40}' },
  reserved: `
    300 302 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419
    420 421 422 423 424 425 426 427 428 429 430 431 500 501 502 503 504 505 506 507 508 509
    510 511 693 694 695 900 about account account-login admin advisories anonymous any api
    apps apps-directory attributes auth billing blackbird blob blog bounty branches business
    businesses c cache careers case-studies categories central certification changelog
    changelogs chat cla cloud code-security codereview codespaces collection collections
    comments commit commits companies compare contact contributing contributions-graph
    cookbook copilot copilot-extensions copilot-workspace coupons customer customer-stories
    customer-terms customers dashboard dashboard-feed dashboards dependabot design develop
    developer diff discover discussions downloads downtime editor editors edu education
    enterprise enterprises events explore featured features feed files fixtures forked
    garage ghost gist gists github-copilot graphs groups guide guides help help-wanted home
    hooks hosting hovercards identity images inbox individual info integration interfaces
    introduction invalid-email-address investors issues jobs join journal journals lab labs
    languages launch layouts learn legal library linux listings lists login logos logout mac
    maintenance malware man marketplace mcp memberships mention mentioned mentioning
    mentions migrating milestones mine mirrors mobile models navigation network new news
    newsroom none nonprofit nonprofits notices notifications notifications_beta oauth
    octocaptcha offer open-graph open-source organisations organizations orgs pages partners
    payments personal plans plugins popular popularity posts premium-support press preview
    pricing professional projects pulls raw readme readme.md recommendations redeem releases
    render reply repos repositories resources restore revert save-net-neutrality saved
    scraping search security security-advisories services sessions sessions_in_progress
    settings shareholders shop showcases signin signup site socials solutions spam sponsors
    sponsorships ssh staff stafftools starred stars static status statuses storage store
    stories styleguide subscriptions suggest suggestion suggestions support suspended talks
    teach teacher teachers teaching team team-memberships teams ten terms timeline
    toggle-contributions topic topics tos tour train training translations tree trending
    trending-developers undefined updates user-attachments username users visualization w
    watching why-github wiki wikis windows works-with www0 www1 www2 www3 www4 www5 www6
    www7 www8 www9`,
  reservedFrom:
    'its robots.txt of 2024-06; github-reserved-names (Mottie); routes as commonly known, not read from the site, November 2026',
  forms: [
    {
      url: '/{sponsors|users}/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://github.com/sponsors/anna-b': 'anna-b' },
    },
    {
      url: '/stars/{handle}/{…}',
      surface: 'list',
      examples: { 'https://github.com/stars/anna-b/lists/tools': 'anna-b' },
    },
    {
      url: 'gist.github.com/{handle}/{any}/{…}',
      surface: 'post',
      except: 'discover search starred forked login join',
      examples: { 'https://gist.github.com/anna-b/0123456789abcdef0123456789abcdef': 'anna-b' },
    },
    {
      url: 'gist.github.com/{hash}',
      surface: 'post',
      examples: { 'https://gist.github.com/0123456789abcdef0123456789abcdef': null },
    },
    {
      url: 'gist.github.com/{handle}',
      surface: 'tab',
      except: 'discover search starred forked login join mine',
      examples: { 'https://gist.github.com/anna-b': 'anna-b' },
    },
    {
      url: '{handle}.github.io/{…}',
      surface: 'tab',
      examples: { 'https://anna-b.github.io/some/page.html': 'anna-b' },
    },
    {
      url: '{raw.githubusercontent.com|github.dev}/{handle}/{any}/{…}',
      surface: 'tab',
      examples: {
        'https://raw.githubusercontent.com/anna-b/some-project/main/README.md': 'anna-b',
      },
    },
    {
      url: 'avatars.githubusercontent.com/{handle}',
      surface: 'media',
      except: 'u in oa',
      examples: { 'https://avatars.githubusercontent.com/anna-b': 'anna-b' },
    },
    {
      url: '/{handle}.{png|keys|gpg|atom}',
      surface: 'media',
      examples: {
        'https://github.com/anna-b.png': 'anna-b',
        'https://github.com/anna-b.keys': 'anna-b',
      },
    },
    {
      url: '/{handle}?tab={any}',
      surface: 'tab',
      examples: { 'https://github.com/anna-b?tab=repositories': 'anna-b' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://github.com/Anna-B': 'anna-b',
        'https://github.com/newton': 'newton',
        'https://github.com/anna-b-': 'anna-b-',
      },
    },
    {
      url: '/{handle}/{any}/{…}',
      surface: 'tab',
      examples: { 'https://github.com/anna-b/some-project/issues/3': 'anna-b' },
    },
  ],
  walls: {
    '/{login|join}?return_to={url}': {
      'https://github.com/login?return_to=https%3A%2F%2Fgithub.com%2Fanna-b': 'anna-b',
    },
  },
  search: ['/search?q={words}'],
  notPeople: ['/{orgs|enterprises|apps}/{any}/{…}'],
  nobody: [
    'https://github.com/',
    'https://github.com/new',
    'https://github.com/features/actions',
    'https://github.com/orgs/anna-b/people',
    'https://github.com/search?q=anna-b',
    'https://github.com/settings/profile',
    'https://github.com/anna--b',
    'https://docs.github.com/anna-b',
    'https://api.github.com/users/anna-b',
  ],
} as const;
