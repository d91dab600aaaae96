/** Where to look in countries that have no file here, and what there is for every country. */
export default {
  name: 'Anywhere else',
  zones: [],
  lines: [
    {
      kind: 'emergency',
      name: 'Your local emergency number',
      about: 'In most of Europe, and on most mobile phones, it is 112.',
      checked: '2026-11',
      source:
        'https://europa.eu/youreurope/citizens/travel/security-and-emergencies/emergency/index_en.htm',
    },
    {
      kind: 'violence',
      name: 'NO MORE Global Directory',
      link: 'https://nomoredirectory.org',
      about: 'Lines for whoever is hurt or frightened by someone, by country.',
      checked: '2026-11',
      source: 'https://nomoredirectory.org',
    },
    {
      kind: 'minors',
      name: 'Child Helpline International',
      link: 'https://childhelplineinternational.org/helplines/',
      about: 'Lines for children and young people, country by country.',
      checked: '2026-11',
      source: 'https://childhelplineinternational.org/helplines/',
    },
    {
      kind: 'technology',
      name: 'Coalition Against Stalkerware',
      link: 'https://stopstalkerware.org',
      about: 'When you think that your phone tells someone where you are.',
      checked: '2026-11',
      source: 'https://stopstalkerware.org',
    },
    {
      kind: 'directory',
      name: 'Find A Helpline',
      link: 'https://findahelpline.com',
      about: 'Lines to call, text or chat with, country by country.',
      checked: '2026-11',
      source: 'https://findahelpline.com',
    },
    {
      kind: 'directory',
      name: 'Befrienders Worldwide',
      link: 'https://befrienders.org',
      about: 'People who listen, in many countries.',
      checked: '2026-11',
      source: 'https://befrienders.org',
    },
  ],
} as const;
