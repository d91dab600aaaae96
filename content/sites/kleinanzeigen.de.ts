export default {
  name: 'Kleinanzeigen',
  hosts: { 'kleinanzeigen.de': 'm', 'ebay-kleinanzeigen.de': 'm' },
  names: {
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.kleinanzeigen.de/s-bestandsliste.html?userId={id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/s-bestandsliste.html?userId={id}',
      surface: 'profile',
      examples: {
        'https://www.kleinanzeigen.de/s-bestandsliste.html?userId=12345678': 'id:12345678',
        'https://www.ebay-kleinanzeigen.de/s-bestandsliste.html?userId=12345678&pageNum=2':
          'id:12345678',
      },
    },
    {
      url: '/s-anzeige/{…}',
      surface: 'post',
      examples: {
        'https://www.kleinanzeigen.de/s-anzeige/ein-fahrrad/1234567890-217-3377': null,
        'https://www.kleinanzeigen.de/s-anzeige/1234567890': null,
      },
    },
  ],
  notPeople: ['/pro/{any}/{…}'],
  nobody: [
    'https://www.kleinanzeigen.de/',
    'https://www.kleinanzeigen.de/s-bestandsliste.html',
    'https://www.kleinanzeigen.de/m-meine-anzeigen.html',
    'https://www.kleinanzeigen.de/s-berlin/fahrrad/k0l3331',
    'https://www.kleinanzeigen.de/pro/Ein-Laden',
    'https://themen.kleinanzeigen.de/hilfe/',
  ],
} as const;
