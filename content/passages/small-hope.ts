/** On openness, in small sizes. Only for later on. */
export default {
  theme: 'small-hope',
  passages: [
    {
      id: 'some-days-lighter',
      length: 'passage',
      text: `
        Perhaps missing them has been a little lighter on some days. It may be heavy again
        today. Both are true.
      `,
      moments: ['missing', 'anniversary', 'numbness'],
      feelings: ['numb', 'sad'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'those-days',
      length: 'passage',
      text: `
        There may have been days when you didn’t open their page. Opening it today doesn’t
        take those days away.
      `,
      moments: ['relief', 'numbness', 'reopened'],
      feelings: ['numb', 'relieved'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'their-name-hurts-less',
      length: 'line',
      text: `
        On some days their name may hurt a little less.
      `,
      moments: ['relief', 'habit', 'reopened'],
      feelings: ['relieved'],
      from: 'later',
      hurt: true,
    },
  ],
} as const;
