/** Helplines for Schweiz · Suisse · Svizzera, as known in the month below. */
export default {
  name: 'Schweiz · Suisse · Svizzera',
  asOf: '2026-11',
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
