/** On being angry, and where the heat can go. */
export default {
  theme: 'anger',
  passages: [
    {
      id: 'not-owed-an-evening',
      length: 'line',
      text: `
        However angry you are, you still get to keep your own day.
      `,
      moments: ['anger', 'reopened'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
      noContact: 'also',
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
    {
      id: 'shower-letter',
      length: 'passage',
      text: `
        There’s a letter you’ve spoken in the shower, more than once. It’s very good. It
        has the line about the birthday in it. It needn’t go anywhere to be true. You
        could say it once more to the tiles, at full strength, and then turn the water
        off.
      `,
      moments: ['anger', 'fixing', 'after-looking-again'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'angry-and-closed',
      length: 'line',
      text: `
        You can be very angry with them and still leave their page closed.
      `,
      moments: ['anger', 'after-looking-again', 'reopened'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'enough-reasons',
      length: 'line',
      text: `
        You’re angry, and looking may give you one more reason. You already have enough.
      `,
      moments: ['anger', 'after-looking-again'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-more-proof',
      length: 'line',
      text: `
        You don’t need more proof to be angry.
      `,
      moments: ['anger', 'reopened'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'to-stay-angry',
      length: 'passage',
      text: `
        You’re allowed to be angry at what they did. You don’t have to look at them to
        stay angry.
      `,
      moments: ['anger', 'wanting-answers'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'what-they-did',
      length: 'line',
      text: `
        What they did may still make you angry. You needn’t be over it.
      `,
      moments: ['anger', 'anniversary', 'wanting-answers'],
      feelings: ['angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'angry-and-tiring',
      length: 'line',
      text: `
        Being angry and looking at their photos at the same time is tiring.
      `,
      moments: ['anger', 'after-looking-again', 'reopened'],
      feelings: ['angry', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'hate-what-they-did',
      length: 'line',
      text: `
        You can hate what they did and still miss them. Many people feel both.
      `,
      moments: ['missing', 'anger', 'loneliness', 'late-night'],
      feelings: ['angry', 'longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'angry-with-someone-who-died',
      length: 'passage',
      text: `
        You can be angry with someone who has died. It’s allowed, and it can be there
        beside everything else.
      `,
      moments: ['anger'],
      feelings: ['angry'],
      fits: ['died'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'as-much-as-the-first',
      length: 'line',
      text: `
        They cheated, and each new proof can hurt as much as the first.
      `,
      moments: ['anger', 'wanting-answers'],
      circumstances: ['cheated'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'old-photos-what-was-true',
      length: 'passage',
      text: `
        They cheated, and now you may look at old photos and wonder what was true.
        Doubting your own memories can hurt too.
      `,
      moments: ['anger', 'wanting-answers'],
      circumstances: ['cheated'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'hurts-without-proof',
      length: 'line',
      text: `
        They cheated, and that can hurt with or without proof.
      `,
      moments: ['anger', 'wanting-answers'],
      circumstances: ['cheated'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'hidden-from-you',
      length: 'passage',
      text: `
        You may wonder how you didn’t see that they cheated. It’s hard to see
        something that somebody is hiding from you.
      `,
      moments: ['anger', 'wanting-answers'],
      circumstances: ['cheated'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
