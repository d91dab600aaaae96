/** On going over the same thing again, and setting it down for a while. */
export default {
  theme: 'loops',
  passages: [
    {
      id: 'never-sit-down',
      length: 'line',
      text: `
        You’ve had this talk with them in your head. They never do sit down.
      `,
      moments: ['wanting-answers', 'late-night', 'reopened'],
      feelings: ['anxious', 'angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'round-the-block',
      length: 'line',
      text: `
        That thought has been round the block already. It can wait on the wall.
      `,
      moments: ['habit', 'fixing', 'reopened'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'costs-an-hour',
      length: 'line',
      text: `
        The replay is free, and it can still cost you an hour.
      `,
      moments: ['fixing', 'wanting-answers', 'reopened'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'lift-the-needle',
      length: 'passage',
      text: `
        Round it goes again, the thing you said by the car. You’ve tried it kinder, and
        you’ve tried it with the better ending. The car still drives away. There’s a
        scratch in the record at that spot. You could lift the needle, and have no music
        for a minute.
      `,
      moments: ['fixing', 'late-night', 'wanting-answers'],
      feelings: ['anxious', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'far-corner-of-the-lot',
      length: 'passage',
      text: `
        A thought can be parked. You don’t have to sell it. It can stand in the far
        corner of the lot, by the trolleys. It’ll be there on Saturday if you need it.
        You may find you’ve walked home, and the shopping’s put away.
      `,
      moments: ['habit', 'fixing', 'after-looking-again'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'midnight-accounts',
      length: 'passage',
      text: `
        Brains like to do their accounts after dark. In go the old receipts, and out
        comes the same sum, a bit worse for the hour. Figures look unkind in this light.
        You could close the book with the pencil still in it. The sum would keep, and
        you’d have slept.
      `,
      moments: ['late-night', 'wanting-answers'],
      needs: ['late-night'],
      feelings: ['anxious', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'running-ahead',
      length: 'passage',
      text: `
        What if you’d said it sooner? There’s a road there, and your mind goes down it
        like a child running ahead. It comes back out of breath with nothing new. You
        needn’t call it stupid. You can hold out a hand, and walk at its pace for a bit.
      `,
      moments: ['wanting-answers', 'fixing'],
      feelings: ['anxious', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'other-peoples-gardens',
      length: 'passage',
      text: `
        Plans for putting it right tend to turn up at the bus stop, fully dressed. They
        look so sensible. By the second stop they’ve come apart at the seam again. You
        don’t have to sew. There’s a window on this side, with other people’s gardens in
        it.
      `,
      moments: ['fixing', 'habit'],
      feelings: ['anxious', 'longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'fresh-wool',
      length: 'passage',
      text: `
        Now your head has fresh wool, and it may knit for hours. It can make a jumper
        out of one thread from that page, sleeves and all. You needn’t wear it. You can
        put the needles down in the middle of a row. Knitting keeps.
      `,
      moments: ['after-looking-again', 'wanting-answers'],
      needs: ['after-looking-again'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
