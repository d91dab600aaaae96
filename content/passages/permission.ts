/** On being allowed: to look, to wait, to be tired, to want two things. */
export default {
  theme: 'permission',
  passages: [
    {
      id: 'nobody-marking',
      length: 'line',
      text: `
        Nobody is marking this. The lamp doesn’t mind which way you go.
      `,
      moments: ['late-night', 'reopened'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'wanting-is-allowed',
      length: 'line',
      text: `
        Wanting to look is allowed. So is leaving the page where it is.
      `,
      moments: ['reopened', 'first-weeks', 'habit'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'shoulders-up',
      length: 'passage',
      text: `
        Somewhere in the last hour you may have told yourself you shouldn’t be here.
        You’re here anyway, with your shoulders up around your ears. That’s all right. A
        person can want two things before the kettle boils. You don’t have to settle
        which one wins.
      `,
      moments: ['habit', 'after-looking-again'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'lights-off-street',
      length: 'passage',
      text: `
        Most of the street has its lights off. You’re up, and you have your reasons,
        even if they’d sound thin at breakfast. They don’t have to convince anyone. You
        can be a tired person in a kitchen for a while. That would be enough for
        tonight.
      `,
      moments: ['late-night'],
      needs: ['late-night'],
      feelings: ['tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'shoes-off',
      length: 'passage',
      text: `
        Early on, some days are only about getting your shoes off. Maybe you ate
        something. Maybe you answered one message. If the rest of the list is still on
        the table, the table can hold it. That’s plenty for a week like this one.
      `,
      moments: ['first-weeks', 'numbness'],
      feelings: ['sad', 'tired'],
      from: 'first-weeks',
      hurt: true,
    },
    {
      id: 'coat-on-its-chair',
      length: 'passage',
      text: `
        So you looked. The sky is where it was, and your coat is still on its chair. It
        needs no explaining, to yourself or anyone. There’s a next minute coming, and
        it’s blank on both sides.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'another-minute',
      length: 'line',
      text: `
        You’re allowed to not know what you want for another minute.
      `,
      moments: ['reopened', 'wanting-answers', 'after-looking-again'],
      feelings: ['nameless'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'creased-promise',
      length: 'passage',
      text: `
        Perhaps you promised yourself in the morning that you’d stay away. Morning
        people make promises that night people have to keep. They both mean well. A
        promise like that can be picked up again, a bit creased, at any hour. You might
        fold it smaller this time.
      `,
      moments: ['late-night', 'after-looking-again', 'habit'],
      stances: ['space', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'early-days',
      length: 'line',
      text: `
        These are early days, and early days are allowed to be a mess.
      `,
      moments: ['first-weeks', 'reopened'],
      feelings: ['sad', 'anxious'],
      from: 'first-weeks',
      hurt: true,
    },
    {
      id: 'on-the-mat',
      length: 'passage',
      text: `
        Being sad about this is no mistake to put right. It’s closer to a bill for
        something you did order. You had mornings with someone, and you’d have them
        again. Now it comes in, a little at a time. You may leave it on the mat until
        you’ve eaten.
      `,
      moments: ['first-weeks', 'anniversary', 'late-night'],
      feelings: ['sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'on-the-bench',
      length: 'passage',
      text: `
        Not being ready is a place, the way a platform is a place. People sit there with
        their bags. Trains go through without stopping, and some they only watch. The
        guard doesn’t ask what you’re still doing on the bench. There’s tea in the
        flask, if you’d like it.
      `,
      moments: ['habit', 'fixing', 'after-looking-again'],
      stances: ['not-ready', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'not-done',
      length: 'line',
      text: `
        Not being done is allowed here. You can be not done and wait a minute too.
      `,
      moments: ['reopened', 'fixing', 'habit'],
      feelings: ['longing'],
      stances: ['not-ready', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'face-down-on-the-arm',
      length: 'passage',
      text: `
        Some chapters you keep going back to, with crumbs down the fold. You can read
        it. You can also leave the book face down on the arm of the chair and see to the
        toast. It’ll open at the same place. You know most of it by heart.
      `,
      moments: ['habit', 'after-looking-again', 'late-night'],
      feelings: ['longing'],
      stances: ['not-ready', 'unsure'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'made-of-it',
      length: 'line',
      text: `
        Some space is what you asked for. This minute is made of it.
      `,
      moments: ['habit', 'reopened', 'late-night'],
      stances: ['space'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
