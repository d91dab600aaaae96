export default {
  name: 'Instagram',
  hosts: { 'instagram.com': 'm i', 'instagr.am': '' },
  names: {
    // Dots count, but never at an end and never two together.
    handle: {
      shape: '(?=[\\w.]{1,30}(?:[/?#&]|$))\\w(?:\\.?\\w)*',
      ignores: 'case',
      link: 'https://www.instagram.com/{handle}/',
      shown: '@{handle}',
    },
  },
  // The page of a sound lies among the reels and is nobody's.
  parts: { shortcode: '(?!audio(?:/|$))[\\w-]+' },
  reserved: `
    _ __coig_challenged _n _u a about account accounts accounts_center accountscenter
    activate ads ads_manager ajax api app apps ar archive auth auth_platform aymh b blog
    bloks business challenge challenge_v2 channel channels client_error componentexplorer
    consent contact cookies create creators data deauthorize developer developers
    developers_portal direct directory dm donate download email emails emailsignup embed
    enoozer error explore fb_auth fbsurvey fragment fxcal fxidentity gdpr getapp graphql
    guide hashtag help help-center hidden_words ig_payout_hub igrtc igtv instameets internal
    invites j jobs legal linking linkshim lite live local location locations logging login
    logout manifest.json maps me media meta_verified multiple_accounts nametag nametag_qr
    notes notifications nux oauth oauth_account_linking oauth_account_linking_mobile oembed
    p p_oembed pages paid_partnership payments pnotif policies popular preferred_businesses
    press privacy profile profile_change_disavow promote publicapi push qp qr qr_codes query
    reactivated reel reels reset_password rl robots.txt rsrc.php s safety sandwich_survey
    saved search security sem_campaign service-worker.js serviceworker session settings
    share shared_data sharer shop shopping signup sitemap sitemaps static stories
    subscriptions support suspended tags terms terms_of_use threads topics tv u unsubscribe
    username usernames verify videos vr web web_push wifiauth xwoiynko your_activity`,
  reservedFrom:
    'its apple-app-site-association of 2025-10, its robots.txt of 2024-05; gallery-dl, yt-dlp, lorey/socials; routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/stories/highlights/{…}',
      surface: 'story',
      examples: { 'https://www.instagram.com/stories/highlights/17900000000000000/': null },
    },
    {
      url: '/stories/{handle}/{…}',
      surface: 'story',
      except: 'archive direct explore',
      examples: {
        'https://www.instagram.com/stories/anna.b/': 'anna.b',
        'https://www.instagram.com/stories/anna.b/3123456789012345678/': 'anna.b',
      },
    },
    {
      url: '/_u/{handle}/{…}',
      surface: 'profile',
      examples: { 'https://www.instagram.com/_u/anna.b/': 'anna.b' },
    },
    {
      url: '/_n/{handle}/{…}',
      surface: 'profile',
      examples: { 'https://www.instagram.com/_n/anna.b/': 'anna.b' },
    },
    {
      url: 'instagram:/user?username={handle}',
      surface: 'profile',
      examples: { 'instagram://user?username=anna.b': 'anna.b' },
    },
    {
      url: 'ig.me/m/{handle}',
      surface: 'chat',
      examples: { 'https://ig.me/m/anna.b': 'anna.b' },
    },
    {
      url: '/{p|tv|reel|reels}/{shortcode}/{…}',
      surface: 'post',
      examples: {
        'https://www.instagram.com/p/CxYz012AbCd/': null,
        'https://www.instagram.com/reel/CxYz012AbCd/?igsh=MTc4': null,
        'https://www.instagram.com/tv/CxYz012AbCd/': null,
        'https://www.instagram.com/reels/CxYz012AbCd/': null,
      },
    },
    {
      url: '/dm/p/{code}/{…}',
      surface: 'post',
      examples: { 'https://www.instagram.com/dm/p/CxYz012AbCd/': null },
    },
    {
      url: '/share/{code}/{…}',
      surface: 'post',
      examples: {
        'https://www.instagram.com/share/BAbcDEf0GH': null,
        'https://www.instagram.com/share/reel/BAbcDEf0GH': null,
        'https://www.instagram.com/share/p/BAbcDEf0GH': null,
      },
    },
    {
      url: '/s/{any}/{…}',
      surface: 'story',
      examples: { 'https://www.instagram.com/s/aGlnaGxpZ2h0OjE3OTAw?story_media_id=1': null },
    },
    {
      url: '/direct/t/{number}/{…}',
      surface: 'chat',
      examples: { 'https://www.instagram.com/direct/t/340282366841710300949128/': null },
    },
    {
      url: '/{handle}/{p|reel|tv}/{code}/{…}',
      surface: 'post',
      examples: {
        'https://www.instagram.com/anna.b/p/CxYz012AbCd/': 'anna.b',
        'https://www.instagram.com/anna.b/reel/CxYz012AbCd/?img_index=2': 'anna.b',
      },
    },
    {
      url: '/{handle}/live/{…}',
      surface: 'story',
      examples: { 'https://www.instagram.com/anna.b/live/': 'anna.b' },
    },
    {
      url: '/{handle}/guide/{…}',
      surface: 'list',
      examples: { 'https://www.instagram.com/anna.b/guide/my-town/17900000000000000/': 'anna.b' },
    },
    {
      url: '/{handle}/saved/{…}',
      surface: 'list',
      examples: { 'https://www.instagram.com/anna.b/saved/recipes/17900000000000000/': 'anna.b' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://www.instagram.com/anna.b/': 'anna.b',
        'https://instagram.com/Anna_Banana?igsh=MzRlODBiNWFlZA==': 'anna_banana',
        'https://instagr.am/anna.b': 'anna.b',
        'https://www.instagram.com/12345/': '12345',
        'https://www.instagram.com/explorewithanna/': 'explorewithanna',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.instagram.com/anna.b/tagged/': 'anna.b',
        'https://www.instagram.com/anna.b/reels/': 'anna.b',
        'https://www.instagram.com/anna.b/followers/?hl=de': 'anna.b',
      },
    },
  ],
  walls: {
    '/accounts/login?next={url}': {
      'https://www.instagram.com/accounts/login/?next=%2Fanna.b%2F': 'anna.b',
      'https://www.instagram.com/accounts/login/?next=https%3A%2F%2Fwww.instagram.com%2Fanna.b%2F&source=x':
        'anna.b',
      'https://www.instagram.com/accounts/login/?next=/p/CxYz012AbCd/': null,
    },
    '/{challenge|consent}/{…}?next={url}': {
      'https://www.instagram.com/challenge/?next=%2Fanna.b%2F': 'anna.b',
    },
  },
  search: ['/explore/search/keyword?q={words}'],
  nobody: [
    'https://www.instagram.com/reels/audio/1234567890/',
    'https://www.instagram.com/',
    'https://www.instagram.com/p/',
    'https://www.instagram.com/explore/',
    'https://www.instagram.com/explore/tags/annab/',
    'https://www.instagram.com/explore/locations/213385402/london/',
    'https://www.instagram.com/stories/direct/',
    'https://www.instagram.com/popular/anna-b/',
    'https://www.instagram.com/stories/me/',
    'https://www.instagram.com/me/',
    'https://www.instagram.com/anna..b/',
    'https://www.instagram.com/anna%2Fb/',
    'https://help.instagram.com/anna.b',
    'https://business.instagram.com/anna.b',
    'https://l.instagram.com/?u=https%3A%2F%2Fwww.facebook.com%2Fanna.b',
    'https://notinstagram.com/anna.b',
    'https://instagram.com.evil.example/anna.b',
    'https://instagram.com@evil.example/anna.b',
  ],
} as const;
