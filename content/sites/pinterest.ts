export default {
  name: 'Pinterest',
  hosts: {
    'pinterest.com': '{locale} m',
    'pinterest.{country}': '{locale} m',
  },
  names: {
    handle: {
      shape: '\\w{3,30}',
      ignores: 'case',
      link: 'https://www.pinterest.com/{handle}/',
      shown: '@{handle}',
    },
  },
  reserved: `
    _ _ngjs _tools about about_ads addboard admin ads ads_guidelines advertising analytics
    api apps article articles audience autocomplete blog board board_activity
    board_activity_comment board_requests boards bookmarklet browse business business-hub
    careers categories checkout communities community community_comment community_post
    connect contact conversation conversations convert cookies create-user create_pin
    creative_editor creator-hub creator-rewards creator_hub creators csrf_error delete_post
    developer developers discover domain edit editorial email email_verification_error
    engagement events explore featured feed follow_board follow_user followers following
    gift gifts guide guidelines help home homefeed idea-pin ideas inbox invite invited jobs
    join language legal linked links lists live login logout me media new_invite news
    news_hub newsletters notifications npin oauth oauth2 oauth_error offers offsite operator
    partner password payments personal pin pin-builder pin-creation-tool pin_shop pins
    pinterest-is-here pinterestwellbeing place popular prefs press privacy products profile
    quick_save quiz reactivate refresh_stored_accounts refresh_token register report reset
    resource robots.txt save saved search search_pins secure secured sendheaderearly
    settings shop shop-the-look shop_pins shopping signup sitemap sitemaps socialmanager
    source sso static stories story_feed story_pins sub suggested support tag taggingtool
    tags terms terms-of-service theme today topics tos trending trends trends_tool try tv
    unlink unsubscribe update upload username users v3 verification verify videos
    visual-search watch web website welcome widgets`,
  reservedFrom:
    'its robots.txt of 2024-07; gallery-dl, yt-dlp; routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/pin/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.pinterest.com/pin/1234567890/': null,
        'https://www.pinterest.com/pin/a-nice-picture--1234567890/': null,
      },
    },
    { url: 'pin.it/{any}/{…}', surface: 'post', examples: { 'https://pin.it/AbCdEf1': null } },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://www.pinterest.com/anna_b/': 'anna_b',
        'https://uk.pinterest.com/Anna_B': 'anna_b',
        'https://www.pinterest.co.uk/anna_b/': 'anna_b',
        'https://www.pinterest.com.br/anna_b/': 'anna_b',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.pinterest.com/anna_b/_saved/': 'anna_b',
        'https://www.pinterest.com/anna_b/followers/': 'anna_b',
        'https://www.pinterest.ca/mashal0407/cool-diys/': 'mashal0407',
        'https://www.pinterest.com/anna_b/home/kitchen/': 'anna_b',
      },
    },
  ],
  walls: {
    '/{login|signup|password|email}/{…}?next={url}': {
      'https://www.pinterest.com/login/?next=%2Fanna_b%2F': 'anna_b',
    },
  },
  search: ['/search/{…}?q={words}'],
  nobody: [
    'https://www.pinterest.com/',
    'https://www.pinterest.com/ideas/anna/123/',
    'https://www.pinterest.com/search/pins/?q=anna_b',
    'https://www.pinterest.com/me/',
    'https://www.pinterest.com/settings/',
    'https://www.pinterest.com/today/',
    'https://help.pinterest.com/anna_b',
    'https://business.pinterest.com/anna_b',
    'https://pinterest.com.evil.example/anna_b',
  ],
} as const;
