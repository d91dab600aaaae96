/** On the picture of them, and theirs of you, having a date on the back. */
export default {
  theme: 'old-picture',
  passages: [
    {
      id: 'who-they-were-then',
      length: 'passage',
      text: `
        You may be missing the person they were then. That person isn’t on this page.
      `,
      moments: ['missing', 'anniversary', 'loneliness', 'reopened', 'hard-date'],
      feelings: ['longing'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'who-you-were',
      length: 'line',
      text: `
        Part of what you miss may be who you were at that table.
      `,
      moments: ['missing', 'anniversary', 'loneliness', 'reopened'],
      feelings: ['longing'],
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
      moments: ['anniversary', 'relief', 'habit', 'hard-date'],
      stances: ['space', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-good-minute',
      length: 'passage',
      text: `
        Photos of the two of you keep the good minute and leave out the rest of the day.
        You were there for both.
      `,
      moments: ['relief', 'fixing', 'after-looking-again', 'hard-date'],
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
      moments: ['missing', 'anniversary', 'reopened', 'wanting-answers'],
      feelings: ['longing'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'with-or-without-the-page',
      length: 'passage',
      text: `
        Maybe not looking feels like losing them a bit more. You keep what you had, with
        or without the page.
      `,
      moments: ['anniversary', 'loneliness', 'fixing', 'hard-date'],
      feelings: ['longing', 'sad'],
      stances: ['not-ready'],
      living: false,
      from: 'any',
      hurt: false,
    },
    {
      id: 'as-if-yesterday',
      length: 'passage',
      text: `
        Reading old messages can feel as if it were yesterday. That can hurt more than you
        expect.
      `,
      moments: ['loneliness', 'anniversary', 'fixing'],
      feelings: ['longing'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'see-their-face-again',
      length: 'passage',
      text: `
        You want to see their face again. They died, and this may be where most of the
        photos are. You can look now, or on another day.
      `,
      moments: ['missing', 'hard-date'],
      feelings: ['longing', 'sad'],
      fits: ['died'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'remember-without-the-page',
      length: 'passage',
      text: `
        A date that you know well is near, and you may remember a lot. You can
        remember without looking at the page.
      `,
      moments: ['hard-date', 'missing'],
      needs: ['hard-date'],
      feelings: ['longing', 'sad'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'old-words-hurt',
      length: 'line',
      text: `
        Old messages can hurt like new ones. It’s all right to be sad over old
        words.
      `,
      moments: ['missing'],
      occasions: ['oldMessages'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'where-things-changed',
      length: 'passage',
      text: `
        Maybe you read old messages to see where things changed. Often no
        message shows that. You don’t have to find one.
      `,
      moments: ['missing'],
      occasions: ['oldMessages'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'kept-or-decided',
      length: 'passage',
      text: `
        You’re going through old messages, and maybe it’s a lot. Nothing has to
        be kept, thrown away or decided right now.
      `,
      moments: ['missing'],
      occasions: ['oldMessages'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'couldnt-know-then',
      length: 'passage',
      text: `
        The old messages you’re reading come from an earlier time. Back then,
        you couldn’t know what you know now.
      `,
      moments: ['missing'],
      occasions: ['oldMessages'],
      living: false,
      from: 'later',
      hurt: true,
    },
  ],
} as const;
