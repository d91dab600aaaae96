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
        It gets watered, or it gets forgotten. You don’t have to believe in April. You
        might only leave the pot where it gets a little sun.
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
    {
      id: 'thawing',
      length: 'line',
      text: `
        Something may be thawing that you haven’t got a name for yet.
      `,
      moments: ['relief', 'numbness', 'reopened'],
      feelings: ['numb', 'relieved'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'curious-about-thursday',
      length: 'line',
      text: `
        Thursday could turn out to have something in it, even so.
      `,
      moments: ['relief', 'loneliness', 'reopened'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'an-hour-without',
      length: 'passage',
      text: `
        Lately you may have gone an hour without it. You only notice after, the way you
        notice that the rain has stopped. It might start up again by supper. Still,
        there was an hour, and you were in it, doing something with string or soup. You
        could keep that one.
      `,
      moments: ['after-looking-again', 'habit', 'anniversary'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'pass-the-bread',
      length: 'passage',
      text: `
        Explaining takes a lot of breath. Perhaps you need to do it less. Someone asks,
        and you say it ended, and you pass the bread. That’s a small thing and quite a
        new one. You may still have the long version. It can stay in the drawer with the
        good scissors.
      `,
      moments: ['relief', 'wanting-answers'],
      feelings: ['relieved'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'blue-door',
      length: 'passage',
      text: `
        Thinking of them without going under may have happened once or twice by now. You
        saw the blue door, and it was a blue door. You walked on and bought stamps. No
        bell rang for it. You might give it a nod yourself, next time you’re near the
        post office.
      `,
      moments: ['relief', 'anniversary', 'after-looking-again'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'letterbox',
      length: 'passage',
      text: `
        Openness can be the width of a letterbox. You needn’t hang the door wide and put
        out chairs. A bit of air comes in, or a voice going by. You can kneel there and
        listen, and shut the flap again when your neck gets stiff.
      `,
      moments: ['loneliness', 'relief'],
      feelings: ['lonely', 'relieved'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'that-rice',
      length: 'passage',
      text: `
        You came away with a few things. How to make that rice, maybe, and where your
        temper lives. It was a steep price. Still, they’re yours, and they keep well.
        Something you cook this week could have a bit of it in.
      `,
      moments: ['anniversary', 'relief'],
      stances: ['space', 'unsure'],
      from: 'later',
      hurt: false,
    },
  ],
} as const;
