/** On what the body can feel right now: feet, jaw, water, warmth. */
export default {
  theme: 'body-now',
  passages: [
    {
      id: 'ten-steps-to-water',
      length: 'passage',
      text: `
        The body keeps its own clock, and yours says it’s late. Your eyes are dry.
        There’s a hollow that could be hunger. A glass of water is about ten steps away,
        and you could fetch it and come back. The page can wait, and you’d be less
        thirsty.
      `,
      moments: ['late-night', 'first-weeks'],
      needs: ['late-night'],
      feelings: ['tired', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'before-it-opens',
      length: 'passage',
      text: `
        Before their page opens: your shoulders may be up. They can come down a little.
      `,
      moments: ['reopened', 'after-looking-again', 'fixing', 'someone-new'],
      feelings: ['anxious', 'tired'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'fast-heart-slows',
      length: 'line',
      text: `
        Seeing their page can make a heart beat fast. Yours may slow down in its
        own time.
      `,
      moments: ['after-looking-again', 'someone-new', 'reopened', 'late-night'],
      feelings: ['anxious'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'as-it-did-every-day',
      length: 'passage',
      text: `
        In these first weeks your hand may open their page by itself. It did that every
        day before.
      `,
      moments: ['first-weeks', 'habit'],
      needs: ['first-weeks'],
      from: 'first-weeks',
      hurt: true,
    },
    {
      id: 'until-youve-slept',
      length: 'line',
      text: `
        It’s late. Looking can wait until you’ve slept.
      `,
      moments: ['late-night', 'reopened'],
      needs: ['late-night'],
      feelings: ['tired'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'heart-beats-fast',
      length: 'passage',
      text: `
        Your heart may beat fast before you even see their page. That’s your body, and
        nothing is wrong with it.
      `,
      moments: ['late-night', 'someone-new', 'first-weeks'],
      feelings: ['anxious'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'stomach-hurts',
      length: 'passage',
      text: `
        Looking at their page can make your stomach hurt. You can give it a moment first.
      `,
      moments: ['someone-new', 'after-looking-again', 'late-night'],
      feelings: ['anxious', 'sad'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'hungry-or-tired',
      length: 'passage',
      text: `
        You might be hungry or tired as well as missing them. Everything is harder when
        you’re tired.
      `,
      moments: ['missing', 'late-night', 'numbness', 'loneliness', 'habit', 'hard-date'],
      feelings: ['tired'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'lie-down-without-deciding',
      length: 'line',
      text: `
        Crying over them tires you out. You can lie down without deciding anything.
      `,
      moments: ['first-weeks', 'late-night', 'numbness'],
      feelings: ['sad', 'tired'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'what-hands-do',
      length: 'passage',
      text: `
        Your hand opened this page faster than you could think. Hands do that with things
        they have done often.
      `,
      moments: ['habit', 'after-looking-again'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'even-your-hands',
      length: 'line',
      text: `
        Even your hands can shake when you miss someone. There’s nothing strange
        about that.
      `,
      moments: ['missing', 'someone-new', 'reopened', 'late-night'],
      feelings: ['anxious'],
      living: false,
      from: 'any',
      hurt: false,
    },
    {
      id: 'eyes-closed',
      length: 'passage',
      text: `
        Sleep is hard when you’re thinking about them. Resting with your eyes closed still
        counts as rest.
      `,
      moments: ['late-night', 'first-weeks'],
      feelings: ['tired', 'anxious'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'your-own-night',
      length: 'passage',
      text: `
        It’s late, and you need your sleep. Their page can wait for you to wake up.
      `,
      moments: ['late-night'],
      needs: ['late-night'],
      feelings: ['tired'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'ask-someone-once',
      length: 'passage',
      text: `
        If you’re afraid of them, you can ask someone whose job is to help with
        this. Asking doesn’t mean you have to do anything.
      `,
      moments: ['anger', 'habit'],
      circumstances: ['afraid'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'fear-that-counts',
      length: 'line',
      text: `
        You’re afraid of them. That counts, even if nobody else has seen why.
      `,
      moments: ['anger', 'habit'],
      circumstances: ['afraid'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'to-feel-safer',
      length: 'passage',
      text: `
        Maybe you’re checking on them to feel safer. You don’t have to explain
        that to anyone here, or feel bad about it.
      `,
      moments: ['anger', 'habit'],
      circumstances: ['afraid'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
