/** On going over the same thing again, and setting it down for a while. */
export default {
  theme: 'loops',
  passages: [
    {
      id: 'same-question',
      length: 'line',
      text: `
        The same question about them is back. You don’t have to solve it now.
      `,
      moments: ['wanting-answers', 'late-night', 'reopened'],
      feelings: ['anxious', 'angry'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'no-mark-against-you',
      length: 'line',
      text: `
        Here at their page again. It happens, and it isn’t a mark against you.
      `,
      moments: ['habit', 'fixing', 'reopened'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'harder-than-it-looks',
      length: 'line',
      text: `
        Going over what they said can take an hour, and it’s harder work than it
        looks.
      `,
      moments: ['fixing', 'wanting-answers', 'reopened'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'stop-halfway',
      length: 'passage',
      text: `
        Going over it with them in your head can feel like getting somewhere. Often you
        end where you began, only more tired. You can stop halfway.
      `,
      moments: ['habit', 'fixing', 'after-looking-again'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'no-answer-tonight',
      length: 'passage',
      text: `
        You’re up late, asking yourself what went wrong. Nothing is lost if you
        don’t find the answer tonight.
      `,
      moments: ['late-night', 'wanting-answers'],
      needs: ['late-night'],
      feelings: ['anxious', 'tired'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'skip-this-one',
      length: 'passage',
      text: `
        You may have looked at their page a lot lately. This doesn’t have to be the last
        time. You can just skip this one.
      `,
      moments: ['fixing', 'habit'],
      feelings: ['anxious', 'longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'slow-to-change',
      length: 'passage',
      text: `
        Maybe you open their page when you’re bored, or waiting, or before sleep. Habits
        can be slow to change.
      `,
      moments: ['habit', 'numbness'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'to-make-sure',
      length: 'passage',
      text: `
        You looked. Maybe it hurt, maybe it was nothing. You don’t have to look again to
        make sure.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'once-more-can-wait',
      length: 'passage',
      text: `
        You looked, and now you may want to look once more. You can wait here for a minute
        first.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'a-habit-now',
      length: 'passage',
      text: `
        You may check their page often. It can become a habit, and that isn’t your fault.
      `,
      moments: ['habit', 'reopened'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'new-each-time',
      length: 'passage',
      text: `
        You’ve thought this thought about them many times. It feels new each time because
        it hurts each time.
      `,
      moments: ['habit', 'wanting-answers', 'late-night'],
      feelings: ['anxious', 'sad'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'know-it-by-heart',
      length: 'passage',
      text: `
        What you said, what they said. You may know it by heart by now, and it still hurts
        to go over it.
      `,
      moments: ['fixing', 'wanting-answers'],
      feelings: ['anxious', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'neednt-follow-it',
      length: 'line',
      text: `
        The same thought about them can come back many times. You needn’t follow it.
      `,
      moments: ['reopened', 'late-night', 'habit'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'how-checking-works',
      length: 'passage',
      text: `
        Checking can calm you for a minute, and then the wish to check comes back. That’s
        how checking works.
      `,
      moments: ['habit', 'after-looking-again', 'wanting-answers'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
  ],
} as const;
