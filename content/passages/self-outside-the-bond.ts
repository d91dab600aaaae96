/** On the person you are apart from them. */
export default {
  theme: 'self-outside-the-bond',
  passages: [
    {
      id: 'matters-just-as-much',
      length: 'passage',
      text: `
        You came to see how they are. How you are matters just as much here.
      `,
      moments: ['numbness', 'relief', 'loneliness', 'staying-in-touch'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'way-home',
      length: 'line',
      text: `
        You’ve found your own way home from worse places than this page.
      `,
      moments: ['after-looking-again', 'reopened', 'loneliness'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'near-for-a-minute',
      length: 'passage',
      text: `
        When you’re alone, their page can feel like being near them for a minute. It’s all
        right to miss that.
      `,
      moments: ['missing', 'numbness', 'loneliness', 'habit'],
      feelings: ['numb', 'lonely'],
      living: false,
      from: 'any',
      hurt: false,
    },
    {
      id: 'reasons-of-your-own',
      length: 'passage',
      text: `
        You ended it for reasons of your own. A photo of them can’t show you those. The
        reasons were real all the same.
      `,
      moments: ['after-looking-again', 'relief'],
      fits: ['left'],
      stances: ['space'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'miss-them-just-as-much',
      length: 'line',
      text: `
        It was never official, so perhaps few people knew about it. You can miss them
        just as much.
      `,
      moments: ['loneliness', 'missing'],
      feelings: ['lonely'],
      fits: ['never-official'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'in-touch-and-not-look',
      length: 'line',
      text: `
        You have to stay in touch with them. You don’t have to look at their page as
        well.
      `,
      moments: ['staying-in-touch', 'reopened', 'habit'],
      needs: ['staying-in-touch'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'counts-as-well',
      length: 'passage',
      text: `
        You may be thinking of what to do for them. You’re having a hard time
        yourself, and that counts as well.
      `,
      moments: ['fixing'],
      occasions: ['alwaysMending'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'work-nobody-sees',
      length: 'passage',
      text: `
        Keeping everyone happy is a lot of work, and most of it nobody sees.
        Maybe you’ve done it for a very long time.
      `,
      moments: ['fixing'],
      occasions: ['alwaysMending'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'allowed-being-tired',
      length: 'line',
      text: `
        Looking after everyone makes a person tired. You’re allowed to be tired.
      `,
      moments: ['fixing'],
      occasions: ['alwaysMending'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
