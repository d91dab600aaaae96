export default {
  name: 'Facebook',
  hosts: {
    'facebook.com': 'm mbasic touch web free 0 business {locale}',
    'fb.com': 'm',
    'facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion': 'm',
  },
  names: {
    handle: {
      shape: '(?![^/?#&]*\\.(?:php|html?)(?:[/?#&]|$))[a-z0-9](?:[a-z0-9.]{0,48}[a-z0-9])?',
      ignores: 'case and dots',
      link: 'https://www.facebook.com/{handle}',
      shown: '@{handle}',
    },
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.facebook.com/profile.php?id={id}',
      shown: '{id}',
    },
  },
  parts: { friends: 'friends(?:_\\w+)?' },
  reserved: `
    2fac a a11y about accessibility account accountquality accounts accounts_center
    accountscenter adpreferences ads ads-library ads_manager adsmanager ai ajax album
    allactivity apps author aymt badges ballot billing birthdays blog bookmarks buddylist
    business business_help business_manager campaign campaigns captcha careers ccpa chat
    checkins checkpoint climatescienceinfo collections community community_standards
    communitystandards composer confirmemail.php confirmphone connect consent contact
    contact_importer contextual cookie cookies coronavirus_info covid19 creators
    creatorstudio credits crisis crisisresponse dating dating_home deactivated developers
    device devices dialog directory diversity docs donate dyi editaccount elections email
    embed emotional_health_center event.php events explore fantasy_games fblite fbml fbrdr
    feed feeds find-friends finder findfriends findfriends.php flx follow friend_requests
    friends fundraisers games games_hub gamesapps gaming gettingstarted giftcards group
    groupcall groups hacked hashtag hashtags help history home home.php hsearch iap identity
    images import insights instagram install instantgames internet invitations invite
    invites ixt jobs join keywords_pages l.php language latest latest_news lbl legal
    legal_notice lists lite live local login login.php logout.php lookaside mail marketplace
    media memories mentions message messages messenger messenger_media meta_pay
    meta_verified mobile mobilecenter movies my_account nearby nearby_friends news newsfeed
    nfx notes notifications nt oauth offers onlyme onthisday opensource order_history p page
    pages pages_manager partner pay payments payments_home people peoplepicker permalink.php
    pg photo photo.php photos places playables plugins poke pokes policies policy
    politicalcontentads posts pr preferences privacy privacy-policy privacy_center profile
    profile.php promotions public qp qr r.php rapid_feedback reaction reactions recent
    recommendations recover reel reels reg reg_instantgames report reportcontent
    requestaccess requests research reset rooms rsrc.php safe safety safetycheck sale
    salegroups saleposts sales_hub saved search secure security sem_campaign settings share
    share.php share_dialog sharer sharer.php shop shopping shops signup sitemap sites
    social_impact_guide sponsorship sso statuses store stories story.php subscribe
    subscriptions suggestions support support_inbox survey terms terms.php ticker timeline
    tos tour tr translations transparency ufi unsupported upload user user.php username
    usernames v venue verified verify video video.php videos voting-information
    voting_information votinginformationcenter wall watch watch_later watchlist watchparty
    weather web welcome whatsapp whitehat who_can_see widget widgets work x xav xti
    your_activity your_information`,
  reservedFrom:
    'its robots.txt of 2024-07; gallery-dl, yt-dlp, lorey/socials; routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/profile.php?id={id}&sk={friends}',
      surface: 'list',
      examples: {
        'https://www.facebook.com/profile.php?id=100064860875397&sk=friends': 'id:100064860875397',
      },
    },
    {
      url: '/profile.php?id={id}&sk={any}',
      surface: 'tab',
      examples: {
        'https://www.facebook.com/profile.php?id=100064860875397&sk=photos': 'id:100064860875397',
      },
    },
    {
      url: '/profile.php?id={id}/{*}',
      surface: 'tab',
      examples: {
        'https://www.facebook.com/profile.php?id=100074229772340/photos': 'id:100074229772340',
      },
    },
    {
      url: '/profile.php?id={id}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/profile.php?id=100064860875397': 'id:100064860875397',
        'https://m.facebook.com/profile.php?fref=search&id=12345': 'id:12345',
      },
    },
    {
      url: '/people/{any}/{id}?sk={any}',
      surface: 'tab',
      examples: {
        'https://www.facebook.com/people/Anna-B/100064860875397/?sk=photos': 'id:100064860875397',
      },
    },
    {
      url: '/people/{any}/{id}/{…}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/people/Anna-B/100064860875397/': 'id:100064860875397' },
    },
    {
      url: '/people/{any}/{any}/{…}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/people/Anna-B/pfbid0abcDEF/': null },
    },
    {
      url: '/pages/category/{any}/{any}-{id}/{…}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/pages/category/Artist/Anna-B-100064860875397/':
          'id:100064860875397',
      },
    },
    {
      url: '/pages/{any}/{id}/{…}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/pages/Anna-B/100064860875397': 'id:100064860875397' },
    },
    {
      url: '/p/{any}-{id}/{…}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/p/Anna-B-100064860875397/': 'id:100064860875397' },
    },
    {
      url: '/{permalink.php|story.php}?story_fbid={any}&id={id}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/permalink.php?story_fbid=pfbid02x&id=100064860875397':
          'id:100064860875397',
        'https://m.facebook.com/story.php?id=100064860875397&story_fbid=2345': 'id:100064860875397',
      },
    },
    {
      url: '/{photo|photo.php}?set={pb|t|vb}.{id}{*}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/photo.php?fbid=10160&set=pb.100064860875397.-2207520000..&type=3':
          'id:100064860875397',
        'https://www.facebook.com/photo/?fbid=10160&set=t.100064860875397': 'id:100064860875397',
      },
    },
    {
      url: '/media/set?set={pb|t|vb}.{id}{*}',
      surface: 'list',
      examples: {
        'https://www.facebook.com/media/set/?set=t.100064860875397': 'id:100064860875397',
      },
    },
    {
      url: '/{photo|photo.php}/{…}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/photo/?fbid=10160743390456729': null,
        'https://www.facebook.com/photo.php?fbid=10160&set=a.1016&type=3': null,
      },
    },
    {
      url: '/media/set/{…}',
      surface: 'list',
      examples: { 'https://www.facebook.com/media/set/?set=a.10160743': null },
    },
    {
      url: '/timeline/app_section/{…}?section_token={id}:{*}',
      surface: 'tab',
      examples: {
        'https://m.facebook.com/timeline/app_section/?section_token=100064860875397%3A2356318349':
          'id:100064860875397',
      },
    },
    {
      url: '/watch/{number}/{…}',
      surface: 'post',
      examples: { 'https://www.facebook.com/watch/644342003942740/': null },
    },
    {
      url: '/watch/{handle}/{…}',
      surface: 'tab',
      except: 'explore following hashtag latest live party saved search shows topic topics',
      examples: { 'https://www.facebook.com/watch/anna.b/': 'annab' },
    },
    {
      url: '/{watch|video.php}?v={number}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/watch/?v=644342003942740': null,
        'https://www.facebook.com/video.php?v=644342003942740': null,
      },
    },
    {
      url: '/{reel|reels}/{number}/{…}',
      surface: 'post',
      examples: { 'https://www.facebook.com/reel/644342003942740': null },
    },
    {
      url: '/share/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/share/p/1AbCdEfGhI/': null,
        'https://www.facebook.com/share/v/1AbCdEfGhI/': null,
        'https://www.facebook.com/share/r/1AbCdEfGhI/': null,
        'https://www.facebook.com/share/1AbCdEfGhI/': null,
      },
    },
    {
      url: '/stories/{number}/{…}',
      surface: 'story',
      examples: {
        'https://www.facebook.com/stories/104567890123456/UzpfSVNDOjEy/?view_single=1': null,
      },
    },
    {
      url: '/events/{number}/{…}',
      surface: 'post',
      examples: { 'https://www.facebook.com/events/644342003942740/': null },
    },
    {
      url: '/groups/{any}/user/{id}/{…}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/groups/555/user/100064860875397/': 'id:100064860875397',
      },
    },
    {
      url: '/groups/{any}/{posts|permalink}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/groups/555/posts/777/': null,
        'https://www.facebook.com/groups/555/permalink/777/': null,
      },
    },
    {
      url: '/marketplace/profile/{id}/{…}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/marketplace/profile/100064860875397/': 'id:100064860875397',
      },
    },
    {
      url: '/friends/{…}?profile_id={id}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/friends/suggestions/?profile_id=100064860875397':
          'id:100064860875397',
        'https://www.facebook.com/friends/list/?profile_id=100064860875397': 'id:100064860875397',
      },
    },
    {
      url: 'fb:/profile/{id}',
      surface: 'profile',
      examples: { 'fb://profile/100064860875397': 'id:100064860875397' },
    },
    {
      url: 'm.me/{id}',
      surface: 'chat',
      examples: { 'https://m.me/100064860875397': 'id:100064860875397' },
    },
    {
      url: 'm.me/{handle}',
      surface: 'chat',
      examples: { 'https://m.me/john.smith.55': 'johnsmith55' },
    },
    {
      url: 'messenger.com/t/{id}/{…}',
      surface: 'chat',
      examples: { 'https://www.messenger.com/t/100064860875397/': 'id:100064860875397' },
    },
    {
      url: 'messenger.com/t/{handle}/{…}',
      surface: 'chat',
      examples: { 'https://www.messenger.com/t/anna.b': 'annab' },
    },
    {
      url: 'messenger.com/e2ee/{any}/{…}',
      surface: 'chat',
      examples: { 'https://www.messenger.com/e2ee/t/7654321/': null },
    },
    {
      url: '/messages/t/{id}/{…}',
      surface: 'chat',
      examples: { 'https://www.facebook.com/messages/t/100064860875397/': 'id:100064860875397' },
    },
    {
      url: '/messages/t/{handle}/{…}',
      surface: 'chat',
      examples: { 'https://www.facebook.com/messages/t/anna.b': 'annab' },
    },
    {
      url: '/messages/{any}/{…}',
      surface: 'chat',
      examples: { 'https://www.facebook.com/messages/e2ee/t/7654321/': null },
    },
    {
      url: 'fb.watch/{any}/{…}',
      surface: 'post',
      examples: { 'https://fb.watch/aBcD12_x-/': null },
    },
    { url: 'fb.me/{any}/{…}', surface: 'post', examples: { 'https://fb.me/aBcD12': null } },
    {
      url: '/{id}/{posts|videos|photos}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/100064860875397/videos/644342003942740': 'id:100064860875397',
      },
    },
    {
      url: '/{id}/{friends}/{…}',
      surface: 'list',
      examples: { 'https://www.facebook.com/100064860875397/friends': 'id:100064860875397' },
    },
    {
      url: '/{id}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/100064860875397': 'id:100064860875397' },
    },
    {
      url: '/{id}/{…}',
      surface: 'tab',
      examples: { 'https://www.facebook.com/100064860875397/photos': 'id:100064860875397' },
    },
    {
      url: '/{any}-{id}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/Anna-B-100064860875397/': 'id:100064860875397' },
    },
    {
      url: '/pg/{handle}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/pg/anna.b/': 'annab' },
    },
    {
      url: '/pg/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.facebook.com/pg/anna.b/photos/': 'annab' },
    },
    {
      url: '/{handle}/{posts|videos|photos}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/anna.b/posts/pfbid02x': 'annab',
        'https://zh-hk.facebook.com/peoplespower/videos/1135894589806027/': 'peoplespower',
        'https://www.facebook.com/anna.b/photos/a.123/456/?type=3': 'annab',
      },
    },
    {
      url: '/{handle}/{friends}/{…}',
      surface: 'list',
      examples: { 'https://www.facebook.com/anna.b/friends_mutual': 'annab' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/anna.b': 'annab',
        'https://www.facebook.com/JohnSmith55': 'johnsmith55',
        'https://www.facebook.com/john.smith.55?fref=ts': 'johnsmith55',
        'https://www.facebook.com/zuck': 'zuck',
        'https://www.facebook.com/melissa.jones': 'melissajones',
        'https://fb.com/anna.b': 'annab',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.facebook.com/anna.b/about?section=contact': 'annab',
        'https://fr-fr.facebook.com/anna.b/photos': 'annab',
      },
    },
  ],
  walls: {
    '/{login|login.php|checkpoint|cookie|privacy|consent}/{…}?next={url}': {
      'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fanna.b': 'annab',
      'https://www.facebook.com/login.php?next=https%3A%2F%2Fwww.facebook.com%2Fprofile.php%3Fid%3D12345%26sk%3Dphotos':
        'id:12345',
      'https://www.facebook.com/login/device-based/regular/login/?next=%2Fanna.b': 'annab',
    },
    '/plugins/{*}?href={url}': {
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fanna.b%2Fvideos%2F1234567890%2F':
        'annab',
    },
    '/v{number}.{number}/plugins/{*}?href={url}': {
      'https://www.facebook.com/v2.10/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fanna.b':
        'annab',
    },
    '/home.php#!{url}': { 'https://www.facebook.com/home.php#!/anna.b': 'annab' },
    '/#!{url}': {
      'https://www.facebook.com/#!/anna.b': 'annab',
      'https://www.facebook.com/#!/profile.php?id=12345': 'id:12345',
    },
  },
  search: ['/search/{…}?q={words}'],
  nobody: [
    'https://www.facebook.com/watch/live/',
    'https://www.facebook.com/communitystandards/',
    'https://www.facebook.com/messages/',
    'https://www.facebook.com/messages',
    'https://www.facebook.com/',
    'https://www.facebook.com/groups/annab',
    'https://www.facebook.com/hashtag/annab',
    'https://www.facebook.com/help/anna.b',
    'https://www.facebook.com/me',
    'https://www.facebook.com/marketplace/',
    'https://www.facebook.com/profile.php',
    'https://www.facebook.com/login.php',
    'https://www.facebook.com/annab.php',
    'https://notfacebook.com/zuck',
    'https://facebook.com.evil.example/zuck',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fanna.b',
    'https://developers.facebook.com/anna.b',
    'https://about.facebook.com/anna.b',
  ],
} as const;
