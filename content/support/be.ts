/** Helplines for België · Belgique, as known in the month below. */
export default {
  name: 'België · Belgique',
  asOf: '2026-11',
  lines: [
    {
      name: 'Zelfmoordlijn',
      phone: '1813',
      about: 'When it is too much, in Dutch. Day and night, free.',
      url: 'https://www.zelfmoord1813.be',
    },
    {
      name: 'Centre de Prévention du Suicide',
      phone: '0800 32 123',
      about: 'When it is too much, in French. Day and night, free.',
      url: 'https://www.preventionsuicide.be',
    },
    {
      name: '1712',
      phone: '1712',
      about: 'If someone hurts or frightens you, in Dutch. Free.',
      url: 'https://1712.be',
    },
    {
      name: 'Écoute violences conjugales',
      phone: '0800 30 030',
      about: 'If someone hurts or frightens you, in French. Day and night, free.',
      url: 'https://www.ecouteviolencesconjugales.be',
    },
  ],
} as const;
