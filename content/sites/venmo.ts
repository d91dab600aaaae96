export default {
  name: 'Venmo',
  hosts: { 'venmo.com': 'account' },
  names: {
    handle: {
      shape: '[\\w-]{3,30}',
      ignores: 'case',
      link: 'https://account.venmo.com/u/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: `
    about accept account account-settings ads api app apply apps auth authorize blog brand
    business cards careers cash-back cashback charge code community compare contact
    contact-us cookies create credit-card creditcard crypto debit-card developers
    direct-deposit disclosures donate download email-preferences faq features fees
    for-business friends gift gift-card help home how-it-works investors invite jobs legal
    limits link login logout marketing mastercard news notifications now oauth offers
    our-fees p partners pay pay-with-venmo payment payment-link payments paywithvenmo pool
    pools press pricing privacy products profile profiles promo qr qrcode qrcodes rates
    refer referral request resources rewards safety scam scams search security send settings
    shop shopping sign-in sign-up sign_in sign_up signin signup stadium status story support
    tax teen teen-account terms terms-of-use touch transfer transparency u user-agreement
    verify w9 work`,
  reservedFrom:
    'its apple-app-site-association of 2026-08; routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/u/{handle}/{…}',
      surface: 'profile',
      examples: {
        'https://account.venmo.com/u/Anna-B': 'anna-b',
        'https://venmo.com/u/anna-b': 'anna-b',
      },
    },
    {
      url: '/{pay|}?recipients={handle}{*}',
      surface: 'profile',
      examples: {
        'https://account.venmo.com/pay?recipients=anna-b&amount=5': 'anna-b',
        'https://venmo.com/?txn=pay&recipients=anna-b': 'anna-b',
      },
    },
    {
      url: '/code?user_id={number}',
      surface: 'profile',
      examples: { 'https://venmo.com/code?user_id=1234567890123456789': null },
    },
    {
      url: '/story/{any}',
      surface: 'post',
      examples: { 'https://venmo.com/story/0123456789abcdef': null },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://venmo.com/Anna-B': 'anna-b', 'https://venmo.com/@anna-b': 'anna-b' },
    },
  ],
  nobody: [
    'https://venmo.com/',
    'https://venmo.com/about/product',
    'https://venmo.com/legal',
    'https://venmo.com/code',
    'https://help.venmo.com/anna-b',
    'https://business.venmo.com/anna-b',
  ],
} as const;
