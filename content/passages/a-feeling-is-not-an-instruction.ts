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
      noContact: 'also',
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
      noContact: 'also',
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
      noContact: 'also',
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
    {
      id: 'dont-know-yet',
      length: 'line',
      text: `
        They wrote to you. You don’t have to know yet what you think of it.
      `,
      moments: ['wanting-answers'],
      occasions: ['theyWrote'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'hands-may-shake',
      length: 'passage',
      text: `
        They’ve written to you. Maybe you wanted it, or were afraid of it, or
        both. It makes sense if your hands shake.
      `,
      moments: ['wanting-answers'],
      occasions: ['theyWrote'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'how-they-meant-it',
      length: 'passage',
      text: `
        There’s a message from them now. Maybe you’ve read it over and over,
        trying to hear how they meant it. Anyone might do that.
      `,
      moments: ['wanting-answers'],
      occasions: ['theyWrote'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'they-chose-to-send',
      length: 'passage',
      text: `
        You heard from them. A message is something they chose to send. It
        doesn’t mean you have to send anything back.
      `,
      moments: ['wanting-answers'],
      occasions: ['theyWrote'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'even-few-words',
      length: 'line',
      text: `
        A message from them can shake your whole day, even a few words.
      `,
      moments: ['wanting-answers'],
      occasions: ['theyWrote'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-wrong-noticing',
      length: 'line',
      text: `
        They’re online, and you noticed. There’s nothing wrong with you for
        noticing.
      `,
      moments: ['habit'],
      occasions: ['online'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'write-hide-watch',
      length: 'passage',
      text: `
        Right now they’re online. Maybe you want to write, or hide, or just
        watch. Nothing has to be done about it.
      `,
      moments: ['habit'],
      occasions: ['online'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'that-much-only',
      length: 'passage',
      text: `
        You can see that they’re online, and nothing else. It’s hard to be shown
        that much and no more.
      `,
      moments: ['habit'],
      occasions: ['online'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'wish-and-what-they-asked',
      length: 'passage',
      text: `
        They asked for no contact, and you want to look. You can feel that wish and still
        do what they asked.
      `,
      moments: ['late-night', 'reopened'],
      from: 'any',
      hurt: true,
      noContact: 'only',
    },
  ],
} as const;
