/** Helplines for Česko. */
export default {
  name: 'Česko',
  zones: ['Europe/Prague'],
  lines: [
    {
      kind: 'emergency',
      name: 'Emergency services',
      phone: '112',
      checked: '2026-11',
      source:
        'https://europa.eu/youreurope/citizens/travel/security-and-emergencies/emergency/index_en.htm',
    },
    {
      kind: 'crisis',
      name: 'Linka první psychické pomoci',
      phone: '116 123',
      link: 'https://www.linkapsychickepomoci.cz',
      about: 'When it is too much, free.',
      hours: '24/7',
      languages: ['cs'],
      checked: '2026-11',
      source: 'https://www.linkapsychickepomoci.cz',
    },
    {
      kind: 'violence',
      name: 'Linka pomoci obětem (Bílý kruh bezpečí)',
      phone: '116 006',
      link: 'https://www.bkb.cz',
      about: 'For anyone to whom something was done, free.',
      hours: '24/7',
      languages: ['cs'],
      checked: '2026-11',
      source: 'https://www.bkb.cz',
    },
    {
      kind: 'minors',
      name: 'Linka bezpečí',
      phone: '116 111',
      link: 'https://www.linkabezpeci.cz',
      about: 'For children and young people, free.',
      hours: '24/7',
      languages: ['cs'],
      checked: '2026-11',
      source: 'https://www.linkabezpeci.cz',
    },
  ],
} as const;
