/** On being angry, and where the heat can go. */
export default {
  theme: 'anger',
  passages: [
    {
      id: 'not-owed-an-evening',
      length: 'line',
      text: `
        You can be this angry and still not owe that page your evening.
      `,
      moments: ['anger', 'reopened'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'heat-in-the-hands',
      length: 'passage',
      text: `
        Maybe there’s heat in your hands. You’ll have good reasons for it, probably in a
        list. You can be exactly this furious and keep it off that screen. A stair
        climbed fast will take some of it. A pillow doesn’t bruise. The rest can stay
        hot for now.
      `,
      moments: ['anger'],
      needs: ['anger'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-part-that-noticed',
      length: 'passage',
      text: `
        Anger is often the part of you that noticed. It saw the plate put down too hard.
        It stood up when the rest of you was being polite. It doesn’t need their page
        for proof. It might like a walk round the block in the cold air.
      `,
      moments: ['anger', 'someone-new'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
