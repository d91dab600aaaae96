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
  ],
} as const;
