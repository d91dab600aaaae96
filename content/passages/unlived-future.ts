/** On grief for plans that never happened, and the wish to mend. */
export default {
  theme: 'unlived-future',
  passages: [
    {
      id: 'half-furnished',
      length: 'line',
      text: `
        There was a house you’d half furnished. It’s fine to miss the kitchen.
      `,
      moments: ['anniversary', 'fixing', 'reopened'],
      feelings: ['sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'name-for-a-dog',
      length: 'passage',
      text: `
        You’d got as far as a name for the dog, perhaps, or which wall the bed would go
        against. Nobody brings food round when a plan like that ends. It counts, though.
        A person can grieve for a room that was never built. You might sit a minute in
        the one that was.
      `,
      moments: ['anniversary', 'fixing', 'first-weeks'],
      feelings: ['sad', 'longing'],
      from: 'any',
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
  ],
} as const;
