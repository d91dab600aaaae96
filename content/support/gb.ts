/** Helplines for United Kingdom, as known in the month below. */
export default {
  name: 'United Kingdom',
  asOf: '2026-11',
  lines: [
    {
      name: 'Samaritans',
      phone: '116 123',
      about: 'To talk about anything. Day and night, free.',
      url: 'https://www.samaritans.org',
    },
    {
      name: 'National Domestic Abuse Helpline',
      phone: '0808 2000 247',
      about: 'For women who are hurt or frightened by someone. Day and night, free.',
      url: 'https://www.nationaldahelpline.org.uk',
    },
    {
      name: 'Men’s Advice Line',
      phone: '0808 801 0327',
      about: 'For men who are hurt or frightened by someone. Weekdays, free.',
      url: 'https://mensadviceline.org.uk',
    },
  ],
} as const;
