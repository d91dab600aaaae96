export default {
  name: 'Telegram',
  hosts: { 't.me': '', 'telegram.me': '', 'telegram.dog': '' },
  names: {
    handle: {
      shape: '[a-z]\\w{3,31}',
      ignores: 'case',
      link: 'https://t.me/{handle}',
      shown: '@{handle}',
    },
    id: {
      shape: '\\d{4,}',
      ignores: 'nothing',
      link: 'https://web.telegram.org/k/#{id}',
      shown: '{id}',
    },
    phone: {
      shape: '\\d{5,15}',
      ignores: 'all but digits',
      link: 'https://t.me/+{phone}',
      shown: '+{phone}',
    },
  },
  reserved: `
    a addchat addcontact addemoji addlist addlist_link addstickers addstyle addtheme apps
    auction auth bg boost bots c call channels confirmphone contact contacts discussion
    folder gift giftcode giveaway invite invoice iv joinchat joinchat_link k label login
    login_token m message newbot nft premium premium_giftcode privacy proxy s setlang
    setlanguage share share_url socks stars startapp username web www z`,
  reservedFrom: 'TDLib’s own code of 2026-07; core.telegram.org/api/links, November 2026',
  forms: [
    {
      url: '/+{phone}',
      surface: 'profile',
      examples: { 'https://t.me/+49900123456': 'phone:49900123456' },
    },
    {
      url: '/s/{handle}/{number}',
      surface: 'post',
      examples: { 'https://t.me/s/anna_channel/55': 'anna_channel' },
    },
    {
      url: '/s/{handle}',
      surface: 'profile',
      examples: { 'https://t.me/s/anna_channel': 'anna_channel' },
    },
    { url: '/c/{number}/{…}', surface: 'chat', examples: { 'https://t.me/c/1234567890/55': null } },
    {
      url: '/{contact|m}/{any}',
      surface: 'profile',
      examples: { 'https://t.me/contact/1234567890:AbCdEf': null },
    },
    {
      url: '{handle}.t.me/{number}',
      surface: 'post',
      except: 'www web core',
      examples: { 'https://anna_b.t.me/55': 'anna_b' },
    },
    {
      url: '{handle}.t.me/{…}',
      surface: 'profile',
      except: 'www web core',
      examples: { 'https://anna_b.t.me/': 'anna_b' },
    },
    {
      url: 'tg:/resolve?domain={handle}',
      surface: 'chat',
      examples: { 'tg://resolve?domain=Anna_B': 'anna_b' },
    },
    {
      url: 'tg:/resolve?phone={phone}',
      surface: 'chat',
      examples: { 'tg://resolve?phone=49900123456': 'phone:49900123456' },
    },
    {
      url: 'tg:/user?id={id}',
      surface: 'chat',
      examples: { 'tg://user?id=123456789': 'id:123456789' },
    },
    {
      url: 'web.telegram.org/{a|k|z}#@{handle}',
      surface: 'chat',
      examples: { 'https://web.telegram.org/k/#@anna_b': 'anna_b' },
    },
    {
      url: 'web.telegram.org/{a|k|z}#{id}',
      surface: 'chat',
      examples: { 'https://web.telegram.org/a/#123456789': 'id:123456789' },
    },
    {
      url: 'web.telegram.org#/im?p=@{handle}',
      surface: 'chat',
      examples: { 'https://web.telegram.org/#/im?p=@anna_b': 'anna_b' },
    },
    {
      url: '/{handle}/s/{number}',
      surface: 'story',
      examples: { 'https://t.me/anna_b/s/3': 'anna_b' },
    },
    {
      url: '/{handle}/{number}/{…}',
      surface: 'post',
      examples: { 'https://t.me/anna_b/55': 'anna_b', 'https://t.me/anna_b/4/55?single': 'anna_b' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://t.me/Anna_B': 'anna_b',
        'https://telegram.me/anna_b?start=x': 'anna_b',
        'https://www.telegram.dog/anna_b': 'anna_b',
      },
    },
  ],
  walls: {
    'web.telegram.org/{a|k|z}#?tgaddr={url}': {
      'https://web.telegram.org/k/#?tgaddr=tg%3A%2F%2Fresolve%3Fdomain%3Danna_b': 'anna_b',
    },
  },
  nobody: [
    'https://t.me/',
    'https://t.me/joinchat/AbCdEf',
    'https://t.me/+AbCdEf123',
    'https://t.me/addstickers/anna_b',
    'https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fanna_b',
    'https://t.me/proxy?server=x',
    'https://t.me/abc',
    'https://about.me/anna_b',
    'https://telegram.org/anna_b',
    'https://core.telegram.org/anna_b',
    'https://web.telegram.org/k/#-123456789',
  ],
} as const;
