/** On feeling something strongly without having to obey it. */
export default {
  theme: 'a-feeling-is-not-an-instruction',
  passages: [
    {
      id: 'wanting-is-a-feeling',
      length: 'passage',
      text: `
        Wanting to see their page is a feeling. You can have it and not look.
      `,
      moments: ['reopened', 'anger', 'late-night', 'staying-in-touch'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'missing-feels-urgent',
      length: 'passage',
      text: `
        Missing them can feel urgent, as if something had to be done about it now. It
        hurts, and it can hurt without you doing anything.
      `,
      moments: ['missing', 'loneliness', 'late-night', 'fixing'],
      feelings: ['longing'],
      living: false,
      from: 'any',
      hurt: false,
    },
    {
      id: 'strong-isnt-must',
      length: 'line',
      text: `
        The wish to check on them is strong. Strong doesn’t mean you have to.
      `,
      moments: ['loneliness', 'anger', 'reopened', 'first-weeks'],
      feelings: ['longing', 'angry', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'only-a-phone-in-your-hand',
      length: 'passage',
      text: `
        You may be afraid of what you’ll see there. Your heart can race as if it were
        happening now. You are only holding a phone.
      `,
      moments: ['late-night', 'someone-new', 'first-weeks'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'so-is-waiting',
      length: 'passage',
      text: `
        You can notice that you want to check their page, and leave it at that for a
        minute. Wanting to is allowed. So is waiting.
      `,
      moments: ['fixing', 'after-looking-again', 'habit'],
      feelings: ['anxious', 'longing'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'bigger-at-night',
      length: 'passage',
      text: `
        Late at night everything about them can feel bigger. Nothing has to be done about
        it now.
      `,
      moments: ['late-night', 'wanting-answers'],
      needs: ['late-night'],
      feelings: ['anxious', 'angry'],
      living: false,
      from: 'any',
      hurt: false,
    },
    {
      id: 'no-weakness',
      length: 'line',
      text: `
        You want to see them. Wanting that isn’t a weakness.
      `,
      moments: ['reopened', 'habit', 'late-night'],
      feelings: ['longing'],
      stances: ['not-ready', 'unsure'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'wait-a-few-minutes',
      length: 'passage',
      text: `
        Fear can make it feel as if you need to check right away. Often it can wait a few
        minutes.
      `,
      moments: ['someone-new', 'fixing', 'wanting-answers'],
      feelings: ['anxious'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'jealous-and-not-look',
      length: 'line',
      text: `
        You can be jealous and not look at the photo that makes it worse.
      `,
      moments: ['someone-new', 'anger'],
      feelings: ['anxious', 'angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'two-separate-things',
      length: 'line',
      text: `
        Loving them and looking at their page are two separate things.
      `,
      moments: ['reopened', 'loneliness', 'anniversary', 'staying-in-touch'],
      feelings: ['longing'],
      living: false,
      from: 'any',
      hurt: false,
    },
    {
      id: 'deal-with-them',
      length: 'passage',
      text: `
        You still have to deal with them. You can answer what has to be answered, and
        leave the rest.
      `,
      moments: ['staying-in-touch', 'anger'],
      needs: ['staying-in-touch'],
      feelings: ['angry', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'how-it-will-go',
      length: 'passage',
      text: `
        You may have to see them soon, and be nervous about it. Their page can’t tell
        you how it will go.
      `,
      moments: ['staying-in-touch'],
      needs: ['staying-in-touch'],
      feelings: ['anxious'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'nothing-has-to-be-sent',
      length: 'line',
      text: `
        You want them back. Nobody has to be told, and nothing has to be sent.
      `,
      moments: ['missing', 'fixing'],
      circumstances: ['want-back'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'when-you-are-ill',
      length: 'passage',
      text: `
        You want them back. Maybe it’s the mornings you want, or having someone there
        when you’re ill. Those are real things to want.
      `,
      moments: ['missing', 'fixing'],
      circumstances: ['want-back'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'leave-it-closed-for-now',
      length: 'line',
      text: `
        You want them back. You can want that, and leave their page closed for now.
      `,
      moments: ['missing', 'fixing'],
      circumstances: ['want-back'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
