/** On answers that may not come, and doing without them. */
export default {
  theme: 'answers-that-wont-come',
  passages: [
    {
      id: 'found-it-by-now',
      length: 'line',
      text: `
        If the answer were on that page, you’d likely have found it by now.
      `,
      moments: ['wanting-answers', 'after-looking-again', 'reopened'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'inside-out-pocket',
      length: 'passage',
      text: `
        You’ve gone over that last talk like a pocket you were sure had a key in it.
        Inside out, along the seam. The key may be in a coat that isn’t yours to search.
        There might be another way to get warm than through that door.
      `,
      moments: ['wanting-answers', 'late-night', 'fixing'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'reading-every-caption',
      length: 'passage',
      text: `
        Pages are built for showing things. They’re poor at explaining them. You could
        read every caption and still not learn what happened to the two of you. What you
        already know is worth something, though. It might be enough to put the kettle on
        with.
      `,
      moments: ['wanting-answers', 'after-looking-again'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'open-like-a-window',
      length: 'line',
      text: `
        A question can stay open like a window, and you can still sleep.
      `,
      moments: ['wanting-answers', 'late-night', 'reopened'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'could-you-use-it',
      length: 'line',
      text: `
        Even a true answer might not have been one you could use.
      `,
      moments: ['wanting-answers', 'reopened', 'fixing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'breakfast-anyway',
      length: 'line',
      text: `
        Maybe the reason never comes. Breakfast can come anyway.
      `,
      moments: ['wanting-answers', 'reopened', 'someone-new'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'bright-lamp',
      length: 'passage',
      text: `
        Other people often don’t know either. You could sit them down under a bright
        lamp, and get a shrug and a story that shifts. It’s a hard thing to want from
        someone. There’s a plainer story you could tell yourself, made of what you saw.
        It may hold your weight.
      `,
      moments: ['wanting-answers', 'fixing'],
      feelings: ['anxious', 'angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'three-pages',
      length: 'passage',
      text: `
        Suppose the letter came. It’s three pages, and it explains the whole of that
        spring. You’d read it standing up. Then you’d have to put it somewhere, and go
        and see about supper. You could try the supper first, and see how much of the
        letter you still need.
      `,
      moments: ['wanting-answers', 'late-night'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'jigsaw-gap',
      length: 'passage',
      text: `
        A missing piece makes you stare at the hole. The rest of the jigsaw is lying
        there, cows and sky, and you can tell quite well what it’s a picture of. You may
        go on wishing for the piece. It’s all right to hang the thing up with a gap.
      `,
      moments: ['wanting-answers', 'anniversary'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'clues',
      length: 'passage',
      text: `
        Clues are easy to find when you’re frightened. A song will do, or a name under a
        photo. Each one is only what it is until you hold it up to the light. You can
        put it down again. It weighs less lying flat on the table.
      `,
      moments: ['after-looking-again', 'wanting-answers', 'someone-new'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
