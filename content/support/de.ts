/** Helplines for Deutschland, as known in the month below. */
export default {
  name: 'Deutschland',
  asOf: '2026-11',
  lines: [
    {
      name: 'TelefonSeelsorge',
      phone: '0800 111 0 111',
      about: 'To talk about anything. Day and night, free.',
      url: 'https://www.telefonseelsorge.de',
    },
    {
      name: 'TelefonSeelsorge, second number',
      phone: '0800 111 0 222',
      about: 'The same people, if the first line is busy.',
      url: 'https://www.telefonseelsorge.de',
    },
    {
      name: 'Hilfetelefon Gewalt gegen Frauen',
      phone: '116 016',
      about: 'For women who are hurt or frightened by someone. Day and night, free.',
      url: 'https://www.hilfetelefon.de',
    },
    {
      name: 'Hilfetelefon Gewalt an Männern',
      phone: '0800 123 99 00',
      about: 'For men who are hurt or frightened by someone. Weekdays, free.',
      url: 'https://www.maennerhilfetelefon.de',
    },
  ],
} as const;
