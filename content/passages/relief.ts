/** On being glad to be out. Shown only to someone who left, or who says they are relieved. */
export default {
  theme: 'relief',
  passages: [
    {
      id: 'shoulders-know',
      length: 'line',
      text: `
        Your back may already know a thing or two about this quiet.
      `,
      moments: ['relief', 'reopened'],
      feelings: ['relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'only-your-own-key',
      length: 'line',
      text: `
        It’s all right to like the sound of only your own key.
      `,
      moments: ['relief', 'late-night', 'reopened'],
      feelings: ['relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-apology',
      length: 'line',
      text: `
        You may be lighter today. Nobody needs an apology for that.
      `,
      moments: ['relief', 'after-looking-again', 'reopened'],
      feelings: ['relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'radio-in-two-rooms',
      length: 'passage',
      text: `
        Dinner was late, or it was toast, and nobody sighed. You didn’t read the air in
        the hall before you took your shoes off. It can feel almost rude to enjoy that.
        You’re allowed. You might even leave the radio on in two rooms.
      `,
      moments: ['relief', 'habit'],
      feelings: ['relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'cleaning-a-pan',
      length: 'passage',
      text: `
        Gladness can creep in at odd times, while you’re cleaning a pan. You look round
        in case someone saw. Leaving when you did may have been a kindness to more than
        one person. It needs no speech. You can rinse the pan and go on being glad.
      `,
      moments: ['relief', 'anniversary'],
      feelings: ['relieved'],
      fits: ['left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'shared-taxi',
      length: 'passage',
      text: `
        Relief and doubt often share a taxi. One says you’re well out of it, and the
        other asks if you’ve left something behind. You can hear both without turning
        the car round. If it was only an umbrella, there are others.
      `,
      moments: ['relief', 'wanting-answers', 'late-night'],
      feelings: ['relieved', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'only-a-plate',
      length: 'passage',
      text: `
        Listen to how the house sounds now. No one’s key makes you check the clock. You
        can drop a plate and it’s only a plate. It may take a while for your back to
        believe it. You could drop something small on purpose, just to hear the nothing
        after.
      `,
      moments: ['relief', 'loneliness'],
      feelings: ['relieved', 'nameless'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'saturday-on-the-bed',
      length: 'passage',
      text: `
        Saturday has no shape yet. For a long time somebody else’s plans held it up,
        like a coat hanger. Now it lies on the bed. You could put an arm in and see
        which way it goes. It may only want to be a very long bath.
      `,
      moments: ['relief', 'numbness'],
      feelings: ['relieved'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
