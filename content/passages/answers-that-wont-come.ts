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
  ],
} as const;
