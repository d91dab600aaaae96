/** On sitting still, feeling little, and letting that be enough. */
export default {
  theme: 'quiet',
  passages: [
    {
      id: 'not-even-you',
      length: 'line',
      text: `
        Nothing needs an answer at this hour, not even you.
      `,
      moments: ['late-night', 'reopened'],
      needs: ['late-night'],
      feelings: ['tired', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-fridge-hums',
      length: 'line',
      text: `
        Listen to the fridge for a bit. It asks very little.
      `,
      moments: ['numbness', 'late-night', 'reopened'],
      feelings: ['numb', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-other-shoe',
      length: 'passage',
      text: `
        It’s quiet where you are, or nearly. A pipe ticks. Somebody upstairs puts down a
        shoe, and you wait for the other one. There’s room in a quiet like this for a
        person who feels nothing much. You can be that person. You could wait for the
        shoe.
      `,
      moments: ['numbness', 'late-night'],
      feelings: ['numb', 'nameless'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'a-minute-with-nothing',
      length: 'line',
      text: `
        Here is a minute with nothing in it. You’re welcome to it.
      `,
      moments: ['numbness', 'reopened', 'after-looking-again'],
      feelings: ['tired', 'nameless'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'long-and-wide',
      length: 'line',
      text: `
        The night is long and wide, and you can lie down in some of it.
      `,
      moments: ['late-night', 'reopened'],
      needs: ['late-night'],
      feelings: ['tired', 'lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'empty-room',
      length: 'line',
      text: `
        Somewhere a lamp is on in an empty room, and that’s fine.
      `,
      moments: ['late-night', 'reopened', 'numbness'],
      feelings: ['anxious', 'numb'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'turned-off-rooms',
      length: 'passage',
      text: `
        Feeling nothing may be how a house saves heat. It shuts the rooms it can, to
        keep the boiler going. You don’t need to hunt for the switch. A chair is enough
        for now, and something plain to look at, such as a wall with the light moving
        across.
      `,
      moments: ['numbness', 'first-weeks'],
      feelings: ['numb'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'furthest-sound',
      length: 'passage',
      text: `
        Rain is good at filling in for talk. If there isn’t any, a fan will do, or the
        road. There’s a furthest sound, if you listen for it. Then there’s a nearer one,
        and the nearest may be your own breath, going about its business. It needs no
        help.
      `,
      moments: ['numbness', 'late-night', 'habit'],
      feelings: ['anxious', 'numb'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'square-of-light',
      length: 'passage',
      text: `
        Screens leave a square behind when you shut your eyes. It drifts. It goes green,
        then it goes to nothing, without any work from you. Your eyes have been
        somewhere bright, and they can come home slowly. A wall might be nice for them,
        or a window.
      `,
      moments: ['after-looking-again', 'late-night', 'numbness'],
      feelings: ['tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'like-a-bag',
      length: 'passage',
      text: `
        Nobody expects talk from you at this end of the day. The chair doesn’t, and the
        lamp has never asked for a thing. You can be dropped here like a bag after a
        long trip. Unpacking can be some other week.
      `,
      moments: ['late-night', 'first-weeks'],
      needs: ['late-night'],
      feelings: ['tired', 'numb'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
