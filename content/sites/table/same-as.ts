/** Hosts of the table that show the people of another site there, each with the id of that site. */
export default {
  'ao3.org': 'archiveofourown.org',
  'app.trakt.tv': 'trakt.tv',
  'archive.transformativeworks.org': 'archiveofourown.org',
  'en.gravatar.com': 'gravatar.com',
  'iesdouyin.com': 'douyin.com',
  'm.weibo.cn': 'weibo.com',
  'odnoklassniki.ru': 'ok.ru',
  'rednote.com': 'xiaohongshu.com',
  'touch.pixiv.net': 'pixiv.net',
  'web.500px.com': '500px.com',
  'weibo.cn': 'weibo.com',
} as const;
