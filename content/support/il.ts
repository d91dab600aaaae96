/** Helplines for ישראל. */
export default {
  name: 'ישראל',
  zones: ['Asia/Jerusalem', 'Asia/Tel_Aviv'],
  lines: [
    {
      kind: 'emergency',
      name: 'Police',
      phone: '100',
      checked: '2026-11',
      source: 'https://www.gov.il',
    },
    {
      kind: 'emergency',
      name: 'Ambulance',
      phone: '101',
      checked: '2026-11',
      source: 'https://www.gov.il',
    },
    {
      kind: 'crisis',
      name: 'ERAN · ער״ן',
      phone: '1201',
      link: 'https://www.eran.org.il',
      about: 'To talk about anything.',
      hours: '24/7',
      languages: ['he', 'ar', 'ru', 'en'],
      checked: '2026-11',
      source: 'https://www.eran.org.il',
    },
    {
      kind: 'violence',
      name: 'מוקד 118',
      phone: '118',
      link: 'https://www.gov.il',
      about: 'For anyone who is hurt or frightened by someone, and for children.',
      hours: '24/7',
      checked: '2026-11',
      source: 'https://www.gov.il',
    },
  ],
} as const;
