export default {
  name: 'WhatsApp',
  hosts: { 'whatsapp.com': 'api web' },
  names: {
    phone: {
      shape: '[+]?\\d[\\d\\s().-]{4,24}',
      ignores: 'all but digits',
      link: 'https://wa.me/{phone}',
      shown: '+{phone}',
    },
  },
  reserved: '',
  forms: [
    {
      url: 'wa.me/{phone}',
      surface: 'chat',
      examples: {
        'https://wa.me/49900123456?text=hi': 'phone:49900123456',
        'https://wa.me/+49900123456': 'phone:49900123456',
      },
    },
    {
      url: 'wa.me/c/{phone}',
      surface: 'list',
      examples: { 'https://wa.me/c/49900123456': 'phone:49900123456' },
    },
    {
      url: 'wa.me/{message|qr}/{any}',
      surface: 'chat',
      examples: { 'https://wa.me/message/ABCDEF': null, 'https://wa.me/qr/ABCDEF': null },
    },
    {
      url: '/{send|message|call}/{…}?phone={phone}',
      surface: 'chat',
      examples: {
        'https://api.whatsapp.com/send?phone=%2B49%20900%20123456&text=hi': 'phone:49900123456',
        'https://web.whatsapp.com/send/?phone=49900123456': 'phone:49900123456',
      },
    },
    {
      url: 'whatsapp:/send?phone={phone}',
      surface: 'chat',
      examples: { 'whatsapp://send?phone=49900123456': 'phone:49900123456' },
    },
    {
      url: '/catalog/{phone}',
      surface: 'list',
      examples: { 'https://www.whatsapp.com/catalog/49900123456': 'phone:49900123456' },
    },
    {
      url: 'chat.whatsapp.com/{any}',
      surface: 'chat',
      examples: { 'https://chat.whatsapp.com/AbCdEf': null },
    },
  ],
  nobody: [
    'https://wa.me/',
    'https://web.whatsapp.com/',
    'https://www.whatsapp.com/download',
    'https://api.whatsapp.com/send?text=hi',
    'https://faq.whatsapp.com/49900123456',
  ],
} as const;
