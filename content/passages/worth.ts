/** On what you are worth, whatever they do or don’t want. */
export default {
  theme: 'worth',
  passages: [
    {
      id: 'the-good-chair',
      length: 'line',
      text: `
        You were worth the good chair before they ever sat down.
      `,
      moments: ['loneliness', 'someone-new', 'fixing', 'reopened'],
      feelings: ['lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'shop-sign',
      length: 'passage',
      text: `
        When someone stops wanting you, it can feel like a shop sign going dark above
        your head. People walk past. But the shop hasn’t moved. There’s bread on the
        shelves, and somebody in there knows how to bake. You could go in and turn on a
        light.
      `,
      moments: ['loneliness', 'someone-new', 'fixing'],
      feelings: ['sad', 'lonely'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'another-face',
      length: 'passage',
      text: `
        There may be another face beside theirs now. Your stomach will have noticed
        first. They’re two people in a room, and you’re a whole person in another.
        Nothing in that room was taken out of you. Your hands are here, and probably
        cold. They could hold something warm.
      `,
      moments: ['someone-new', 'after-looking-again'],
      needs: ['someone-new'],
      feelings: ['anxious', 'angry', 'sad'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
