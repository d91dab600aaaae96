/** On the picture of them, and theirs of you, having a date on the back. */
export default {
  theme: 'old-picture',
  passages: [
    {
      id: 'other-curtains',
      length: 'line',
      text: `
        The one you miss may live in another year’s light, behind other curtains.
      `,
      moments: ['anniversary', 'loneliness', 'reopened'],
      feelings: ['longing'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'wet-sleeves',
      length: 'passage',
      text: `
        There’s a photograph in your head. In it they’re laughing at the sink with wet
        sleeves. It’s a true picture, and it has a date on the back. They’ve had a whole
        string of mornings since then. So have you, with no one there to take the
        picture.
      `,
      moments: ['anniversary', 'loneliness', 'late-night'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'old-green-coat',
      length: 'passage',
      text: `
        Whoever is on that page has had haircuts you know nothing about. And the you
        they remember is still wearing that old green coat. Both pictures are out of
        date by now. You could let theirs fade at its own speed, and see who has the
        coat on today.
      `,
      moments: ['anniversary', 'someone-new', 'after-looking-again'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'shop-window',
      length: 'line',
      text: `
        Their page is a shop window. They don’t live behind the glass.
      `,
      moments: ['someone-new', 'reopened', 'wanting-answers'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'who-you-were',
      length: 'line',
      text: `
        Part of what you miss may be who you were at that table.
      `,
      moments: ['anniversary', 'loneliness', 'reopened'],
      feelings: ['longing'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'those-tickets',
      length: 'passage',
      text: `
        It may be two people you’re missing. There’s them, and there’s the one you were
        when you bought those tickets. That one was easy to make laugh. You can’t send
        them a message either. They did answer to your name, though, and they might
        still.
      `,
      moments: ['loneliness', 'anniversary'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'high-shelf',
      length: 'passage',
      text: `
        Things can be put away without being thrown away. A shoebox will do, or the high
        shelf that needs a chair. What’s in there stays true. It just stops being the
        first thing you see with your toothbrush in. You’d know where to find it.
      `,
      moments: ['anniversary', 'relief', 'habit'],
      stances: ['space', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-drive-home',
      length: 'passage',
      text: `
        Memory keeps the sunny reel and drops the rest behind a sofa. You’ll have the
        lake. The drive home, when nobody spoke, is in there too, somewhere among the
        crumbs. Both are yours. If the lake comes up, you can let the drive home sit
        beside it.
      `,
      moments: ['loneliness', 'fixing', 'late-night'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'as-it-was',
      length: 'passage',
      text: `
        What ended was the thing as it was. That much you can say without guessing. It
        had its own jokes and its own bad Sundays, and none of them are kept on that
        page. You may look for them there all the same. They live more with you than
        with them.
      `,
      moments: ['relief', 'fixing', 'after-looking-again'],
      stances: ['space', 'unsure'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'now-or-that-summer',
      length: 'line',
      text: `
        Which one are you missing: them now, or them in that one summer?
      `,
      moments: ['anniversary', 'reopened', 'wanting-answers'],
      feelings: ['longing'],
      from: 'any',
      hurt: false,
    },
  ],
} as const;
