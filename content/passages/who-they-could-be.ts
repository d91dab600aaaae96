/** On the fantasy of who they might have become. */
export default {
  theme: 'who-they-could-be',
  passages: [
    {
      id: 'who-you-hoped-for',
      length: 'passage',
      text: `
        Maybe you miss who you hoped they would be. That is a real loss too.
      `,
      moments: ['missing', 'loneliness', 'fixing', 'reopened'],
      feelings: ['longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'believing-in-them',
      length: 'passage',
      text: `
        You may be looking for the person you believed they could be. Believing in them
        wasn’t foolish. You don’t have to keep doing it.
      `,
      moments: ['fixing', 'relief'],
      feelings: ['longing'],
      stances: ['space', 'unsure'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'waiting-for-a-change',
      length: 'passage',
      text: `
        You may have waited a long time for them to change. Waiting is tiring. You’re
        allowed to be tired of it.
      `,
      moments: ['fixing', 'anniversary'],
      feelings: ['longing', 'tired'],
      stances: ['space', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'better-to-you',
      length: 'line',
      text: `
        You hoped they would be better to you. Hoping for that wasn’t wrong.
      `,
      moments: ['fixing', 'anniversary', 'reopened'],
      feelings: ['longing', 'angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'some-of-the-rest',
      length: 'passage',
      text: `
        The page shows who they want to be seen as. You know some of the rest.
      `,
      moments: ['someone-new', 'after-looking-again', 'anger'],
      feelings: ['angry', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-start',
      length: 'passage',
      text: `
        You may miss the way they were at the start. Many people miss the start most.
      `,
      moments: ['missing', 'anniversary', 'loneliness', 'fixing'],
      feelings: ['longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'what-they-said-about-later',
      length: 'line',
      text: `
        You believed what they said about the future. Believing them wasn’t foolish.
      `,
      moments: ['fixing', 'anniversary', 'reopened'],
      feelings: ['sad', 'longing'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
