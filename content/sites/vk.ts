export default {
  name: 'VK',
  hosts: { 'vk.com': 'm new', 'vk.ru': 'm', 'vkontakte.ru': 'm' },
  names: {
    handle: {
      shape:
        '(?!(?:public|club|event|app|topic|wall|album|photo|video|audio|market|product|clip|write|page|doc|note|podcast|story|stories|id)s?-?\\d)[a-z_][\\w.]{1,31}',
      ignores: 'case',
      link: 'https://vk.com/{handle}',
      shown: '@{handle}',
    },
    id: { shape: '\\d+', ignores: 'nothing', link: 'https://vk.com/id{id}', shown: '{id}' },
  },
  reserved: `
    about admin ads agreement al_feed.php al_friends.php al_im.php al_photos.php
    al_profile.php album app_promo apps artist audio authorize away.php badbrowser.php biz
    blank.html blog bookmarks brand bugs bugs_tracker business call calls cc challenge
    checkout clips clips_feed club connect connect.html covers data_protection dating deals
    dev docs donut edit error_page event faq fave feed feed2.php foaf.php followers friends
    game games games_center gifts groups groups_create highlights id im images invite.php
    jobs join join_game landings lives login login.php login_mobile mail market
    market_catalog market_my market_orders mini_apps mobile music news page page.php pages
    pay people photos places podcasts press privacy public purchases reg0 reports restore
    restore_password rss.php safety search search.php services settings settings_privacy
    share.php share_video shop showcase signup stats sticker stickers stories story support
    tasks terms terms_of_use topic ua_mailing video video_ext.php vkpay votes wall
    wall_reply widget_auth.php widget_community.php wkview.php write`,
  reservedFrom:
    'its robots.txt of 2024-06; gallery-dl, yt-dlp; routes as commonly known, not read from the site, November 2026',
  forms: [
    {
      url: '/id{id}',
      surface: 'profile',
      examples: {
        'https://vk.com/id12345': 'id:12345',
        'https://m.vk.com/id12345?w=wall1_2': 'id:12345',
      },
    },
    {
      url: '/{wall|photo|video|clip|story|topic|note}{id}_{number}{*}/{…}',
      surface: 'post',
      examples: {
        'https://vk.com/wall12345_678': 'id:12345',
        'https://vk.com/photo12345_678?rev=1': 'id:12345',
        'https://vk.com/video12345_678': 'id:12345',
      },
    },
    {
      url: '/{wall|albums|photos|tag|videos|audios|stories|notes|clips}{id}',
      surface: 'tab',
      examples: {
        'https://vk.com/albums12345': 'id:12345',
        'https://vk.com/wall12345?own=1': 'id:12345',
      },
    },
    {
      url: '/album{id}_{any}',
      surface: 'list',
      examples: { 'https://vk.com/album12345_0': 'id:12345' },
    },
    {
      url: '/{friends|gifts|audio|video|followers}?id={id}',
      surface: 'tab',
      examples: { 'https://vk.com/friends?id=12345': 'id:12345' },
    },
    { url: '/write{id}', surface: 'chat', examples: { 'https://vk.com/write12345': 'id:12345' } },
    {
      url: '/im/convo/{id}',
      surface: 'chat',
      examples: { 'https://vk.com/im/convo/12345?entrypoint=x': 'id:12345' },
    },
    {
      url: '/im?sel={id}',
      surface: 'chat',
      examples: { 'https://vk.com/im?sel=12345': 'id:12345' },
    },
    {
      url: '/{clips|video}/@{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://vk.com/video/@anna_b': 'anna_b',
        'https://vk.com/clips/@anna_b': 'anna_b',
      },
    },
    {
      url: '/clips/{handle}',
      surface: 'tab',
      examples: { 'https://vk.com/clips/anna_b': 'anna_b' },
    },
    {
      url: '/@{handle}-{any}',
      surface: 'post',
      examples: { 'https://vk.com/@anna_b-some-words': 'anna_b' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://vk.com/Anna_B': 'anna_b',
        'https://vk.ru/anna_b': 'anna_b',
        'https://m.vk.com/anna_b?z=photo1_2': 'anna_b',
      },
    },
    {
      url: '/{…}?w=wall{id}_{number}{*}',
      surface: 'post',
      examples: { 'https://vk.com/feed?w=wall12345_678': 'id:12345' },
    },
    {
      url: '/{…}?z=photo{id}_{number}{*}',
      surface: 'post',
      examples: { 'https://vk.com/feed?z=photo12345_678%2Ffeed1_12345': 'id:12345' },
    },
  ],
  search: ['/search/{…}?q={words}', '/search?c[q]={words}'],
  also: ['w=wall{id}_{number}{*}', 'z=photo{id}_{number}{*}'],
  notPeople: ['/{public|club|event}{number}'],
  nobody: [
    'https://vk.com/',
    'https://vk.com/feed',
    'https://vk.com/public12345',
    'https://vk.com/club12345',
    'https://vk.com/event12345',
    'https://vk.com/wall-12345_678',
    'https://vk.com/feed?w=wall-12345_678',
    'https://vk.com/away.php?to=https%3A%2F%2Fvk.com%2Fanna_b',
    'https://vk.com/im',
    'https://vk.com/groups',
    'https://dev.vk.com/anna_b',
  ],
} as const;
