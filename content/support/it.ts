/** Helplines for Italia. */
export default {
  name: 'Italia',
  zones: ['Europe/Rome'],
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
      name: 'Telefono Amico Italia',
      phone: '02 2327 2327',
      link: 'https://www.telefonoamico.it',
      about: 'To talk about anything, at night too.',
      hours: '24/7',
      languages: ['it'],
      checked: '2026-11',
      source: 'https://www.telefonoamico.it',
    },
    {
      kind: 'violence',
      name: '1522',
      phone: '1522',
      chat: 'https://www.1522.eu',
      link: 'https://www.1522.eu',
      about: 'If someone hurts, follows or frightens you, free.',
      hours: '24/7',
      checked: '2026-11',
      source: 'https://www.1522.eu',
    },
    {
      kind: 'minors',
      name: 'Telefono Azzurro',
      phone: '19696',
      chat: 'https://www.azzurro.it',
      link: 'https://www.azzurro.it',
      about: 'For children and young people, free.',
      hours: '24/7',
      languages: ['it'],
      checked: '2026-11',
      source: 'https://www.azzurro.it',
    },
  ],
} as const;
