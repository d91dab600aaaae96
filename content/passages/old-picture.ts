/** On the picture of them, and theirs of you, having a date on the back. */
export default {
  theme: 'old-picture',
  passages: [
    {
      id: 'other-curtains',
      length: 'line',
      text: `
        The one you miss may live in another year’s light, behind other curtains.
      `,
      moments: ['anniversary', 'loneliness', 'reopened'],
      feelings: ['longing'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'wet-sleeves',
      length: 'passage',
      text: `
        There’s a photograph in your head. In it they’re laughing at the sink with wet
        sleeves. It’s a true picture, and it has a date on the back. They’ve had a whole
        string of mornings since then. So have you, and nobody took a picture of those.
      `,
      moments: ['anniversary', 'loneliness', 'late-night'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'old-green-coat',
      length: 'passage',
      text: `
        Whoever is on that page has had haircuts you know nothing about. And the you
        they remember is still wearing that old green coat. Both pictures are out of
        date by now. You could let theirs fade at its own speed, and see who has the
        coat on today.
      `,
      moments: ['anniversary', 'someone-new', 'after-looking-again'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
