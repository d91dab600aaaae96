/** On what the look is really after. */
export default {
  theme: 'what-am-i-looking-for',
  passages: [
    {
      id: 'one-sentence-from-the-page',
      length: 'line',
      text: `
        If that page could say one sentence to you, what would it be?
      `,
      moments: ['wanting-answers', 'reopened', 'habit'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'rest-your-eyes',
      length: 'line',
      text: `
        Perhaps you only wanted somewhere to rest your eyes for a second.
      `,
      moments: ['habit', 'reopened', 'numbness'],
      feelings: ['tired', 'numb'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-thumb-knew',
      length: 'passage',
      text: `
        The thumb knew the way before you did. It has made this trip in queues and on
        trains, and once with a toothbrush still going. That’s what thumbs do with a
        well-worn path. Was there something you wanted this time, or did it just set off
        on its own?
      `,
      moments: ['habit'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'blue-chairs',
      length: 'passage',
      text: `
        A page is good at small cold facts. It can tell you they went somewhere with
        blue chairs. What you came for may be warmer than that, like a voice asking how
        your day went. Perhaps there’s a voice like that a bit closer by.
      `,
      moments: ['loneliness', 'wanting-answers', 'habit'],
      feelings: ['lonely'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
