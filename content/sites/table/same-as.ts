/**
 * Hosts of the table that show the people of another site there, each with the id of that site, or
 * whose id isn't their name.
 */
export default {
  'angel.co': 'wellfound.com',
  'ao3.org': 'archiveofourown.org',
  'apex.tracker.gg': 'tracker.gg',
  'app.trakt.tv': 'trakt.tv',
  'archive.transformativeworks.org': 'archiveofourown.org',
  'crunchbase.com': 'crunchbase',
  'cursos.alura.com.br': 'alura',
  'en.gravatar.com': 'gravatar.com',
  'farcaster.xyz': 'warpcast.com',
  'forum.velomania.ru': 'velomania',
  'iesdouyin.com': 'douyin.com',
  'm.weibo.cn': 'weibo.com',
  'odnoklassniki.ru': 'ok.ru',
  'rednote.com': 'xiaohongshu.com',
  'tf2items.com': 'tf2items',
  'touch.pixiv.net': 'pixiv.net',
  'web.500px.com': '500px.com',
  'weibo.cn': 'weibo.com',
} as const;
