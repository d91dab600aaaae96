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
        You wake up with whichever had it last. Both are telling the truth about what
        happened. On mornings when both are there, you can put out two cups and let them
        sit.
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
    {
      id: 'they-mattered',
      length: 'line',
      text: `
        Missing someone can mean they mattered. It needn’t mean anything more.
      `,
      moments: ['anniversary', 'reopened', 'after-looking-again'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'mended-tooth',
      length: 'line',
      text: `
        A sure thing can still ache, the way a mended tooth does.
      `,
      moments: ['relief', 'reopened', 'late-night'],
      fits: ['left', 'mutual'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'keep-your-address',
      length: 'passage',
      text: `
        Grieving can look a lot like going back. You take out the old jumper and hold it
        to your face. For a moment you’re in that hallway again. Then you’re on your own
        bedroom floor with a jumper. You can visit a place in your head and keep your
        address.
      `,
      moments: ['loneliness', 'anniversary', 'late-night'],
      feelings: ['longing'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'picnic-and-the-rest',
      length: 'passage',
      text: `
        The good days were real. So was the way you learned to listen for the car. Some
        people would like you to pick one. You can keep the picnic and still know the
        rest of it happened. It can all go in the same box, with the lid on.
      `,
      moments: ['anger', 'anniversary', 'loneliness'],
      feelings: ['angry', 'sad', 'longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-long-way-home',
      length: 'passage',
      text: `
        Two people can agree on something and both walk home the long way. It was
        decided kindly, maybe, at a table with two mugs. That doesn’t make the flat less
        quiet. You may be glad of how it was done and still hate the sound of one key.
      `,
      moments: ['loneliness', 'first-weeks', 'anniversary'],
      feelings: ['sad', 'lonely'],
      fits: ['mutual'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'cake-and-crying',
      length: 'passage',
      text: `
        A date can be sweet on the tongue and sore in the chest. You might have cake off
        the plate you cried over. The day is yours to keep now, so it can be as mixed as
        it likes. Some of it could even be rather ordinary.
      `,
      moments: ['anniversary', 'relief'],
      feelings: ['nameless', 'sad'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
