/** On being angry, and where the heat can go. */
export default {
  theme: 'anger',
  passages: [
    {
      id: 'not-owed-an-evening',
      length: 'line',
      text: `
        However angry you are, you still get to keep your own day.
      `,
      moments: ['anger', 'reopened'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-part-that-noticed',
      length: 'passage',
      text: `
        Anger is often the part of you that noticed. It saw the plate put down too hard.
        It stood up when the rest of you was being polite. It doesn’t need their page
        for proof. It might like a walk round the block in the cold air.
      `,
      moments: ['anger', 'someone-new'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-whole-kitchen',
      length: 'line',
      text: `
        Your anger can have the whole kitchen. It doesn’t need the phone.
      `,
      moments: ['anger', 'reopened', 'late-night'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'stamped-stairs',
      length: 'passage',
      text: `
        Anger can come to the one who left, too. Leaving was the last thing on a long
        list, and some of the list was theirs. There’s no form for that. You may stamp
        about a bit. Those stairs have been stamped on before, and they hold.
      `,
      moments: ['anger', 'relief'],
      feelings: ['angry'],
      fits: ['left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'shower-letter',
      length: 'passage',
      text: `
        There’s a letter you’ve spoken in the shower, more than once. It’s very good. It
        has the line about the birthday in it. It needn’t go anywhere to be true. You
        could say it once more to the tiles, at full strength, and then turn the water
        off.
      `,
      moments: ['anger', 'fixing', 'after-looking-again'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'hot-pan',
      length: 'line',
      text: `
        A hot pan can stand on the side until it’s safe to hold.
      `,
      moments: ['anger', 'after-looking-again', 'reopened'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
