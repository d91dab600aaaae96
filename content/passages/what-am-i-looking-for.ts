/** On what the look is really after. */
export default {
  theme: 'what-am-i-looking-for',
  passages: [
    {
      id: 'one-sentence-from-the-page',
      length: 'line',
      text: `
        If that page could say one sentence to you, what would it be?
      `,
      moments: ['wanting-answers', 'reopened', 'habit'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'rest-your-eyes',
      length: 'line',
      text: `
        Perhaps you only wanted somewhere to rest your eyes for a second.
      `,
      moments: ['habit', 'reopened', 'numbness'],
      feelings: ['tired', 'numb'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-thumb-knew',
      length: 'passage',
      text: `
        The thumb knew the way before you did. It has made this trip in queues and on
        trains, and once with a toothbrush still going. That’s what thumbs do with a
        well-worn path. Was there something you wanted this time, or did it just set off
        on its own?
      `,
      moments: ['habit'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'blue-chairs',
      length: 'passage',
      text: `
        A page is good at small cold facts. It can tell you they went somewhere with
        blue chairs. What you came for may be warmer than that, like a voice asking how
        your day went. Perhaps there’s a voice like that a bit closer by.
      `,
      moments: ['loneliness', 'wanting-answers', 'habit'],
      feelings: ['lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'just-a-face',
      length: 'line',
      text: `
        Was it their face you wanted, or just a face?
      `,
      moments: ['loneliness', 'habit', 'reopened'],
      feelings: ['lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'end-of-being-bored',
      length: 'line',
      text: `
        Is it them you’re after, or only the end of being bored?
      `,
      moments: ['habit', 'reopened', 'numbness'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'before-the-page',
      length: 'line',
      text: `
        What do you already know, before the page has said a word?
      `,
      moments: ['wanting-answers', 'reopened', 'someone-new'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'foot-in-a-door',
      length: 'passage',
      text: `
        Some looks are a foot in a door. As long as you check, it hasn’t quite shut, and
        there’s a strip of light along the floor. That’s a lot to ask of one foot. You
        could shift your weight a little. The door can stay as it is.
      `,
      moments: ['fixing', 'habit', 'after-looking-again'],
      stances: ['space', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'over-a-counter',
      length: 'passage',
      text: `
        If you had to ask for it over a counter, what would you ask for? Half a pound of
        being told it wasn’t your fault, maybe. The page doesn’t stock that. It has
        pictures, mostly, and other people’s names. A friend might keep some in.
      `,
      moments: ['wanting-answers', 'loneliness', 'late-night'],
      feelings: ['lonely', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-last-look',
      length: 'line',
      text: `
        That last look, did it have in it what you went for?
      `,
      moments: ['after-looking-again', 'reopened'],
      needs: ['after-looking-again'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'one-more',
      length: 'passage',
      text: `
        One more look is a small thing to want. It’s rarely one, though, because the
        last one keeps moving up the road ahead of you. You can want it and still notice
        that. Whatever you were going to do straight after, you could perhaps do that
        first.
      `,
      moments: ['after-looking-again', 'habit'],
      feelings: ['longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'parked-car',
      length: 'passage',
      text: `
        Checking can feel like a hand on a wheel. You know where they were, so nothing
        can jump out. But the car you’re steering is parked, and it isn’t your car. Your
        hands may be tired from holding on. They could go in your pockets for a bit.
      `,
      moments: ['someone-new', 'habit', 'after-looking-again'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
