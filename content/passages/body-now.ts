/** On what the body can feel right now: feet, jaw, water, warmth. */
export default {
  theme: 'body-now',
  passages: [
    {
      id: 'warm-feet',
      length: 'line',
      text: `
        Before anything else, are your feet warm enough where you are?
      `,
      moments: ['late-night', 'reopened', 'numbness', 'first-weeks'],
      feelings: ['nameless'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'check-your-jaw',
      length: 'line',
      text: `
        Your jaw may have been holding something up for an hour.
      `,
      moments: ['anger', 'reopened', 'after-looking-again'],
      feelings: ['anxious', 'angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'weight-of-the-phone',
      length: 'passage',
      text: `
        Feel the weight of the phone in your hand, or the desk under your wrist. Then
        the chair, which is holding all of you without being asked. Below that is the
        floor. You don’t have to do anything about any of it. It can simply be there.
      `,
      moments: ['habit', 'numbness', 'first-weeks'],
      feelings: ['anxious', 'numb'],
      from: 'any',
      hurt: true,
    },
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
      id: 'cup-on-a-train',
      length: 'passage',
      text: `
        Notice where that look went. Some of them land in the stomach, others just
        behind the eyes. You could put a hand there, the way you’d steady a cup on a
        train. The hand doesn’t have to fix it. It may only keep you company.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      feelings: ['anxious', 'sad'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
