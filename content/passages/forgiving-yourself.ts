/** On being gentle with yourself about what you did, stayed for, or missed. */
export default {
  theme: 'forgiving-yourself',
  passages: [
    {
      id: 'hope-doing-its-best',
      length: 'line',
      text: `
        Staying so long may have been hope, doing its best.
      `,
      moments: ['fixing', 'relief', 'reopened', 'anniversary'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'back-for-gloves',
      length: 'passage',
      text: `
        So you went back to that page after you’d said you wouldn’t. People go back for
        gloves. They go back to see if the stove is off. It’s a common thing to do with
        one’s feet. You don’t need telling off for it. You can come in and get warm.
      `,
      moments: ['after-looking-again', 'habit'],
      needs: ['after-looking-again'],
      feelings: ['sad', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'now-and-then',
      length: 'passage',
      text: `
        Looking back, you may wish you had seen the signs. You know things now
        that you didn’t know then.
      `,
      moments: ['fixing', 'wanting-answers', 'late-night'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'left-and-care',
      length: 'passage',
      text: `
        You left, and you still want to know how they are. That doesn’t mean leaving was
        wrong, or that you never cared.
      `,
      moments: ['anniversary', 'late-night', 'after-looking-again'],
      feelings: ['sad'],
      fits: ['left'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'not-your-job',
      length: 'passage',
      text: `
        Maybe you want to see that they’re all right. Caring about them doesn’t make it
        your job to check.
      `,
      moments: ['fixing', 'relief', 'staying-in-touch'],
      feelings: ['tired', 'sad'],
      stances: ['space', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'not-back-at-the-start',
      length: 'line',
      text: `
        You looked at their page. You’re not back at the start.
      `,
      moments: ['after-looking-again', 'reopened'],
      needs: ['after-looking-again'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'longer-than-you-wanted',
      length: 'passage',
      text: `
        You stayed with them longer than you wanted to. Leaving is hard, and staying so
        long isn’t a fault.
      `,
      moments: ['relief', 'anniversary', 'fixing'],
      feelings: ['sad', 'angry'],
      fits: ['left', 'mutual'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'caring-isnt-a-mistake',
      length: 'line',
      text: `
        You may be angry with yourself for still caring. Caring isn’t a mistake.
      `,
      moments: ['habit', 'loneliness', 'reopened'],
      feelings: ['angry', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'sorry-and-allowed-to-rest',
      length: 'line',
      text: `
        You keep thinking about how you hurt them. You can be sorry, and you’re still
        allowed to rest.
      `,
      moments: ['fixing', 'late-night'],
      circumstances: ['i-hurt-them'],
      from: 'any',
      hurt: false,
      noContact: 'also',
    },
    {
      id: 'told-so-very-often',
      length: 'passage',
      text: `
        The thought that you hurt them keeps coming back. Perhaps you did, or perhaps
        you were often told so. It’s too big to decide in this minute.
      `,
      moments: ['fixing', 'late-night'],
      circumstances: ['i-hurt-them'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'sorry-without-worse',
      length: 'passage',
      text: `
        If you’re sorry that you hurt them, you don’t have to make yourself feel
        worse as well.
      `,
      moments: ['fixing', 'late-night'],
      circumstances: ['i-hurt-them'],
      from: 'any',
      hurt: false,
      noContact: 'also',
    },
    {
      id: 'said-and-done',
      length: 'passage',
      text: `
        You’ve said you hurt them. Maybe you keep going over what was said and
        done. You don’t have to settle it all today.
      `,
      moments: ['fixing', 'late-night'],
      circumstances: ['i-hurt-them'],
      from: 'any',
      hurt: false,
      noContact: 'also',
    },
  ],
} as const;
