/** On grief coming and going at its own pace. */
export default {
  theme: 'waves-and-pace',
  passages: [
    {
      id: 'swim-out',
      length: 'line',
      text: `
        The wave can be here. You don’t have to swim out to meet it.
      `,
      moments: ['late-night', 'after-looking-again', 'reopened', 'first-weeks'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'cat-through-a-flat',
      length: 'passage',
      text: `
        Last week may have been easier than today. Grief doesn’t walk in a line. It goes
        like a cat through a flat, out of one room and back through it at supper. Today
        it’s on your lap. It’s heavy and warm, and you can still reach your cup.
      `,
      moments: ['after-looking-again', 'anniversary', 'late-night'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'wet-to-the-knees',
      length: 'passage',
      text: `
        After a look there’s often a swell. It comes up the legs and into the chest, and
        it says it means to stay. You’ve stood in one of these before. You can be wet to
        the knees and still know where you left your shoes.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      feelings: ['anxious', 'sad'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
