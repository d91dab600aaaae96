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
      id: 'heat-in-the-hands',
      length: 'passage',
      text: `
        Maybe there’s heat in your hands. You’ll have good reasons for it, probably in a
        list. You can be exactly this furious and keep it off that screen. A stair
        climbed fast will take some of it. A pillow doesn’t bruise. The rest can stay
        hot for now.
      `,
      moments: ['anger'],
      needs: ['anger'],
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
      id: 'cross-in-a-coat',
      length: 'line',
      text: `
        Cross is allowed. You can be cross with your boots on, outside.
      `,
      moments: ['anger', 'reopened'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'smiling-in-pictures',
      length: 'passage',
      text: `
        It can burn to see them looking fine. A picture takes less than a second. You
        don’t know what was said before it, and you don’t need to. The burn is yours,
        though, and it’s a fair one. There’s cold air behind the nearest window. You
        could put your face in it.
      `,
      moments: ['anger', 'after-looking-again', 'someone-new'],
      needs: ['after-looking-again'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'furnace-door',
      length: 'passage',
      text: `
        Maybe it went on after you’d said stop, and there’s a furnace in you about that.
        It’s allowed to roar. It can keep you warm with its door shut. You don’t have to
        carry it over to their house to show that it burns. Here, in your own room, it
        counts.
      `,
      moments: ['anger', 'late-night'],
      needs: ['anger'],
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
    {
      id: 'swear-at-the-bread',
      length: 'passage',
      text: `
        Bread dough takes a good beating and is better for it. So does a rug. Neither
        one minds what you call it, and neither will tell. If you’ve no dough, a wet
        towel can be wrung out very hard. You might feel your arms afterwards, and there
        they’d be, on your side.
      `,
      moments: ['anger', 'fixing'],
      feelings: ['angry', 'tired'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
