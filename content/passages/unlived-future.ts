/** On grief for plans that never happened, and the wish to mend. */
export default {
  theme: 'unlived-future',
  passages: [
    {
      id: 'the-plans-you-had',
      length: 'line',
      text: `
        Some of what you miss may be the plans you had together.
      `,
      moments: ['missing', 'anniversary', 'fixing', 'reopened'],
      assumes: ['an-end'],
      feelings: ['sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'name-for-a-dog',
      length: 'passage',
      text: `
        You’d got as far as a name for the dog, perhaps, or which wall the bed would go
        against. No one brings food round when a plan like that ends. It counts, though.
        A person can grieve for a room that was never built. You might sit a minute in
        the one that was.
      `,
      moments: ['anniversary', 'fixing'],
      assumes: ['an-end'],
      feelings: ['sad', 'longing'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'table-with-two-ends',
      length: 'passage',
      text: `
        If you’re working out how to mend it, you’re likely good at mending things.
        Bikes, perhaps, and other people’s moods. This is a table with two ends, and you
        can only lift yours. You may put it down for a bit. Your arms have been up a
        long while.
      `,
      moments: ['fixing', 'late-night'],
      feelings: ['anxious', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'a-lot-to-ask',
      length: 'passage',
      text: `
        Part of you may be looking on their page for a way back. That’s a lot to ask of a
        page when you’re this tired.
      `,
      moments: ['fixing', 'late-night', 'wanting-answers'],
      feelings: ['anxious', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'going-to-be-a-day',
      length: 'passage',
      text: `
        Maybe today was going to be a day with them. You’re allowed to be sad about a day
        that never happened.
      `,
      moments: ['anniversary', 'late-night'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'plans-with-them',
      length: 'passage',
      text: `
        Your calendar may still have plans with them in it. You don’t have to
        sort out all of that now.
      `,
      moments: ['first-weeks', 'anniversary'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'said-another-day',
      length: 'passage',
      text: `
        You may be thinking of something to say to them. It doesn’t have to be said today.
      `,
      moments: ['fixing', 'late-night', 'staying-in-touch'],
      feelings: ['anxious', 'longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-to-answer',
      length: 'line',
      text: `
        You don’t have to answer anything you see on their page.
      `,
      moments: ['fixing', 'reopened', 'staying-in-touch'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'losing-plans',
      length: 'passage',
      text: `
        You may have had places and years planned with them. Losing plans is a real loss.
      `,
      moments: ['anniversary', 'fixing', 'loneliness'],
      assumes: ['an-end'],
      feelings: ['sad', 'longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'going-to-do',
      length: 'line',
      text: `
        It’s right to be sad about the things you two were going to do.
      `,
      moments: ['anniversary', 'fixing', 'reopened'],
      assumes: ['an-end'],
      feelings: ['sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'not-happy-for-them',
      length: 'line',
      text: `
        They’re engaged, expecting or moving in with someone. You don’t have to be
        happy for them.
      `,
      moments: ['someone-new', 'loneliness'],
      circumstances: ['engaged'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'even-if-not-back',
      length: 'passage',
      text: `
        They’re planning a wedding, a child or a home with someone else. That can hurt
        even if you don’t want them back.
      `,
      moments: ['someone-new', 'loneliness'],
      circumstances: ['engaged'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'happy-about-it',
      length: 'passage',
      text: `
        Maybe you’re trying to be happy about their news. You don’t have to be.
        You don’t have to feel any certain way about it today.
      `,
      moments: ['someone-new', 'loneliness'],
      circumstances: ['engaged'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'heard-their-news',
      length: 'line',
      text: `
        You’ve heard their big news. It’s a lot to take in at once.
      `,
      moments: ['someone-new', 'loneliness'],
      circumstances: ['engaged'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
