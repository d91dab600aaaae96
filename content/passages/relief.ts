/** On being glad to be out. Shown only to someone who left, or who says they are relieved. */
export default {
  theme: 'relief',
  passages: [
    {
      id: 'relieved-it-ended',
      length: 'line',
      text: `
        If you’re relieved that it ended, you’re allowed to be.
      `,
      moments: ['relief', 'reopened'],
      feelings: ['relieved'],
      assumes: ['an-end'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-apology',
      length: 'line',
      text: `
        You may be lighter today. Nobody needs an apology for that.
      `,
      moments: ['relief', 'after-looking-again', 'reopened'],
      feelings: ['relieved'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'glad-without-saying-why',
      length: 'passage',
      text: `
        Some days you may be relieved that you left. You can be glad quietly,
        without telling anyone why.
      `,
      moments: ['relief', 'anniversary'],
      feelings: ['relieved'],
      fits: ['left'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'breathe-easier',
      length: 'passage',
      text: `
        First you may feel relieved, and then bad for being relieved. You can have loved
        them and still breathe easier now.
      `,
      moments: ['relief', 'wanting-answers', 'late-night'],
      feelings: ['relieved', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'their-mood-today',
      length: 'passage',
      text: `
        You don’t have to watch their mood today. If that feels lighter, you don’t have to
        explain it to anyone.
      `,
      moments: ['relief', 'numbness'],
      feelings: ['relieved'],
      assumes: ['no-contact'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'fine-and-want-to-look',
      length: 'line',
      text: `
        You can be fine today and still want to look.
      `,
      moments: ['relief', 'reopened', 'habit'],
      feelings: ['relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'good-day-and-check',
      length: 'line',
      text: `
        You can have a good day without them and still check their page.
      `,
      moments: ['relief', 'habit', 'reopened'],
      feelings: ['relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'sleep-better-and-open',
      length: 'line',
      text: `
        You may sleep better since it ended and still open their page. That happens.
      `,
      moments: ['relief', 'habit', 'after-looking-again'],
      feelings: ['relieved'],
      assumes: ['an-end'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'miss-and-not-want-back',
      length: 'line',
      text: `
        You can miss them and not want them back.
      `,
      moments: ['missing', 'relief', 'reopened', 'habit'],
      feelings: ['relieved', 'longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'glad-and-sad',
      length: 'passage',
      text: `
        It can feel wrong to be glad. You can be glad that it’s calm and sad about them.
      `,
      moments: ['relief', 'anniversary'],
      needs: ['relief'],
      feelings: ['relieved', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'more-than-sadness',
      length: 'passage',
      text: `
        They died, and what you feel may be more than sadness. People feel many things
        when someone dies. All of them are allowed.
      `,
      moments: ['relief'],
      needs: ['relief'],
      feelings: ['relieved'],
      fits: ['died'],
      living: false,
      from: 'any',
      hurt: true,
    },
  ],
} as const;
