/** Helplines for España, as known in the month below. */
export default {
  name: 'España',
  asOf: '2026-11',
  lines: [
    {
      name: 'Línea 024',
      phone: '024',
      about: 'When it is too much. Day and night, free.',
      url: '',
    },
    {
      name: 'Teléfono de la Esperanza',
      phone: '717 003 717',
      about: 'To talk about anything. Day and night.',
      url: 'https://telefonodelaesperanza.org',
    },
    {
      name: 'Servicio 016',
      phone: '016',
      about: 'For women who are hurt or frightened by someone. Day and night, free.',
      url: 'https://violenciagenero.igualdad.gob.es',
    },
  ],
} as const;
