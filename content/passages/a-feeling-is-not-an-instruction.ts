/** On feeling something strongly without having to obey it. */
export default {
  theme: 'a-feeling-is-not-an-instruction',
  passages: [
    {
      id: 'window-can-stay-shut',
      length: 'line',
      text: `
        A strong pull is weather at the window. The window can stay shut.
      `,
      moments: ['reopened', 'anger', 'late-night'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'dog-and-lead',
      length: 'passage',
      text: `
        Right now there may be a tug, like a dog that has heard its lead. It’s loud and
        it’s honest. It also can’t work the door. You’re the one with hands. Whatever
        you do with them, the dog can sit beside you while you think.
      `,
      moments: ['habit', 'loneliness', 'anger'],
      feelings: ['longing', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'longing-in-capitals',
      length: 'passage',
      text: `
        Longing writes in capitals, and every line says now. You’ve had that kind of
        hurry about a train, and then there was another train. You can read the whole
        thing, down to the signature. It can lie on the table with the other post while
        you decide.
      `,
      moments: ['loneliness', 'late-night', 'fixing'],
      feelings: ['longing'],
      from: 'any',
      hurt: false,
    },
  ],
} as const;
