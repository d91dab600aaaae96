/** On the fantasy of who they might have become. */
export default {
  theme: 'who-they-could-be',
  passages: [
    {
      id: 'half-in-the-room',
      length: 'line',
      text: `
        Half of who you miss may never have come into the room.
      `,
      moments: ['loneliness', 'fixing', 'reopened'],
      feelings: ['longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'waiting-for',
      length: 'line',
      text: `
        Maybe the one you wait for and the one who left have never met.
      `,
      moments: ['fixing', 'reopened', 'late-night'],
      feelings: ['longing'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'laid-a-place',
      length: 'passage',
      text: `
        There’s them, and there’s the one they were always about to be. You had such
        patience with that second one. You laid a place. It may be the second one you
        look for on that page, and they don’t post. You can miss them too, like someone
        in a good book.
      `,
      moments: ['fixing', 'anniversary', 'after-looking-again'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'very-good-tailor',
      length: 'passage',
      text: `
        Hope can be a very good tailor. It took in the sleeves, and there they stood in
        a suit that pleased you both. They mostly wore something else. You needn’t burn
        the suit. It shows what you know about cloth. In time it could be made up again,
        to fit you.
      `,
      moments: ['fixing', 'relief'],
      feelings: ['longing'],
      stances: ['space', 'unsure'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'the-kind-voice',
      length: 'passage',
      text: `
        It’s possible to stop sending messages to someone and still talk to them all
        day. They answer so nicely in your head. They remember the thing about your
        mother. It’s company, of a kind. You might ask that voice what you’d like for
        lunch, since it’s yours.
      `,
      moments: ['loneliness', 'habit', 'late-night'],
      feelings: ['longing', 'lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'heating-for-two',
      length: 'passage',
      text: `
        If they’d only slept more, or had a kinder boss. You can build a whole good
        person out of ifs, and furnish the house. You’ve been living in it on your own,
        though, with the heating on for two. You may turn down one radiator and see how
        the room feels.
      `,
      moments: ['fixing', 'loneliness'],
      feelings: ['longing', 'sad'],
      stances: ['space', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'sapling-and-shade',
      length: 'passage',
      text: `
        Picture a sapling, and how you could already see the shade. That was a generous
        eye. The shade is where you’ve been trying to sit, and it’s hot there, with no
        tree. You could bring the hat and that same eye over to your own side of the
        fence.
      `,
      moments: ['fixing', 'anniversary'],
      feelings: ['longing', 'tired'],
      stances: ['space', 'unsure'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
