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
    {
      id: 'in-your-socks',
      length: 'line',
      text: `
        Feelings knock. Nobody says you have to come to the door in your socks.
      `,
      moments: ['loneliness', 'anger', 'reopened', 'first-weeks'],
      feelings: ['longing', 'angry', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'another-matter',
      length: 'line',
      text: `
        Wanting to is one matter. Your hand is another, and it’s yours.
      `,
      moments: ['habit', 'reopened', 'after-looking-again'],
      feelings: ['longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'burnt-toast',
      length: 'passage',
      text: `
        Perhaps an alarm once went off in the flat below, in the small hours, over burnt
        toast. It was a real alarm. The toast was the whole of it. What’s ringing in you
        now is real as well. You can open a window and stay in your own kitchen while it
        rings.
      `,
      moments: ['late-night', 'someone-new', 'first-weeks'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'to-the-ceiling',
      length: 'passage',
      text: `
        “I miss them” is a whole sentence. It doesn’t need an “and so” tied on behind.
        You can say it to the ceiling, full stop and all. The ceiling has heard
        stranger. What you do with your hands after that is a fresh sentence, and it may
        start with any word.
      `,
      moments: ['loneliness', 'first-weeks', 'late-night'],
      feelings: ['longing', 'lonely'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'hat-on-its-knees',
      length: 'passage',
      text: `
        Urgent letters mostly come from the gas people. This one’s in your own writing.
        It says it can’t wait, and it has said so before. You could ask it to sit down
        for the length of a song. It may still be there at the end, with its hat on its
        knees.
      `,
      moments: ['fixing', 'after-looking-again', 'habit'],
      feelings: ['anxious', 'longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'one-address',
      length: 'passage',
      text: `
        Lonely says it knows only one address. It has walked there so often that it
        doesn’t see the other turnings. You can feel every bit of it and still not take
        its directions. There’s a lit window nearer by, perhaps, or a number you know by
        heart.
      `,
      moments: ['loneliness', 'late-night'],
      feelings: ['lonely'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
