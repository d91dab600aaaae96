/** Helplines for Schweiz · Suisse · Svizzera, as known on the day below. */
export default {
  name: 'Schweiz · Suisse · Svizzera',
  checked: '2026-11-22',
  lines: [
    {
      name: 'Die Dargebotene Hand · La Main Tendue · Telefono Amico',
      phone: '143',
      about: 'To talk about anything. Day and night.',
      url: 'https://www.143.ch',
    },
    {
      name: 'Opferhilfe · Aide aux victimes · Aiuto alle vittime',
      phone: '',
      about: 'Advice near you, if someone hurts or frightens you.',
      url: 'https://www.opferhilfe-schweiz.ch',
    },
  ],
} as const;
