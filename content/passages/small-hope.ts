/** On openness, in small sizes. Only for later on. */
export default {
  theme: 'small-hope',
  passages: [
    {
      id: 'laughed-lately',
      length: 'line',
      text: `
        Perhaps you’ve laughed lately before you remembered. That was you, too.
      `,
      moments: ['relief', 'after-looking-again', 'reopened'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'sticks-in-a-pot',
      length: 'passage',
      text: `
        There’s a plant that looks dead every winter, just sticks in a pot by the bin.
        Nobody argues with it. Somebody waters it, or forgets to. You don’t have to
        believe in April. You might only leave the pot where it gets a little sun.
      `,
      moments: ['anniversary', 'numbness'],
      feelings: ['numb', 'sad'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'past-the-corner',
      length: 'passage',
      text: `
        Not everything ahead has their name in it. Somewhere there’s a bakery you
        haven’t been to, and a stranger’s dog that might lean on your leg. None of that
        is a promise. The street goes on past the corner, that’s all, and you could walk
        as far as the corner.
      `,
      moments: ['relief', 'loneliness'],
      feelings: ['relieved'],
      from: 'later',
      hurt: true,
    },
  ],
} as const;
