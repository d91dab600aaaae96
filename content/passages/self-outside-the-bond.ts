/** On the person you are apart from them. */
export default {
  theme: 'self-outside-the-bond',
  passages: [
    {
      id: 'liked-it-first',
      length: 'line',
      text: `
        There was a song you liked before they did. It’s still yours.
      `,
      moments: ['loneliness', 'relief', 'reopened'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'crossword-in-pen',
      length: 'passage',
      text: `
        Think of a thing you did before the two of you had met. Bad drawings, perhaps,
        or the crossword in pen. They didn’t give it to you, so it can’t have left with
        them. It may be under the bed somewhere. You might see if it still fits your
        hand.
      `,
      moments: ['relief', 'loneliness', 'habit'],
      feelings: ['relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'shady-side-at-four',
      length: 'passage',
      text: `
        You know how you take your tea when nobody else is making it. You know which
        side of the road is shady at four. It’s small stuff, and all of it is yours. A
        day can be built from such things, an ordinary one with you in the middle.
      `,
      moments: ['numbness', 'relief', 'loneliness'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
