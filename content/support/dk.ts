/** Helplines for Danmark. */
export default {
  name: 'Danmark',
  zones: ['Europe/Copenhagen'],
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
      name: 'Livslinien',
      phone: '70 201 201',
      chat: 'https://www.livslinien.dk',
      link: 'https://www.livslinien.dk',
      about: 'To talk when it is too much.',
      hours: 'Mo-Su 09:00-05:00',
      languages: ['da'],
      checked: '2026-11',
      source: 'https://www.livslinien.dk',
    },
    {
      kind: 'violence',
      name: 'Lev Uden Vold',
      phone: '1888',
      link: 'https://levudenvold.dk',
      about: 'For anyone who is hurt or frightened by someone, free.',
      hours: '24/7',
      checked: '2026-11',
      source: 'https://levudenvold.dk',
    },
    {
      kind: 'minors',
      name: 'BørneTelefonen',
      phone: '116 111',
      link: 'https://bornetelefonen.dk',
      about: 'For children and young people, free.',
      languages: ['da'],
      checked: '2026-11',
      source: 'https://bornetelefonen.dk',
    },
  ],
} as const;
