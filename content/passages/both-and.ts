/** On two true things at once, such as missing someone and being glad to be out. */
export default {
  theme: 'both-and',
  passages: [
    {
      id: 'glad-of-the-hall',
      length: 'line',
      text: `
        You may miss them and still be glad of the quiet in the hall.
      `,
      moments: ['relief', 'loneliness'],
      feelings: ['longing', 'relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'pulling-the-blanket',
      length: 'passage',
      text: `
        Sad and relieved can share a bed, badly, with one of them pulling the blanket.
        You wake up with whichever had it last. Neither is lying about what happened. On
        mornings when both are there, you can put out two cups and let them sit.
      `,
      moments: ['late-night', 'relief', 'anniversary'],
      feelings: ['sad', 'relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'by-the-oranges',
      length: 'passage',
      text: `
        Leaving may have been right. Your throat can still go tight when their song
        comes on in the supermarket. Being sure doesn’t stop the ears from working. You
        can stand there by the oranges for as long as the song lasts. The decision will
        be where you put it.
      `,
      moments: ['anniversary', 'after-looking-again'],
      feelings: ['sad', 'longing'],
      fits: ['left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'tuesdays-and-fridays',
      length: 'passage',
      text: `
        Someone can be kind on a Tuesday and cruel on a Friday. You lived through both,
        so the missing is bound to be a tangle. Missing the Tuesdays doesn’t make the
        Fridays smaller. You may keep both days on one calendar, in the same honest ink.
      `,
      moments: ['anger', 'loneliness', 'after-looking-again'],
      feelings: ['angry', 'longing', 'sad'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
