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
        floor. There’s nothing to do about any of it. It can simply be there.
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
    {
      id: 'one-hand',
      length: 'line',
      text: `
        Unclench one hand. It doesn’t matter which, and the other can wait.
      `,
      moments: ['anger', 'habit', 'reopened', 'late-night'],
      feelings: ['angry', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'a-teaspoon-lower',
      length: 'line',
      text: `
        Your shoulders could come down by about the height of a teaspoon.
      `,
      moments: ['reopened', 'after-looking-again', 'fixing', 'someone-new'],
      feelings: ['anxious', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'colour-of-bread',
      length: 'passage',
      text: `
        Five things in this room are the colour of bread. You may only find three. One
        of them could be the actual bread. While you look, your eyes are on your own
        walls and furniture, and that’s a kind of holiday for them. They can stay out a
        bit longer.
      `,
      moments: ['numbness', 'after-looking-again', 'first-weeks', 'habit'],
      feelings: ['numb', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'snow-on-the-bins',
      length: 'passage',
      text: `
        Numb is a feeling too, in the way that snow is weather. It came down and covered
        the bins. You can be indoors with it. A blanket has a smooth side and a rough
        one, and your fingers know the difference. You might let them tell you.
      `,
      moments: ['numbness', 'first-weeks'],
      feelings: ['numb'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'water-and-toast',
      length: 'passage',
      text: `
        Have you had anything lately that wasn’t coffee? A body goes on needing its dull
        small things, even now. It’d like water, and possibly toast. It doesn’t need you
        to be all right. It can be looked after by someone who isn’t.
      `,
      moments: ['first-weeks', 'numbness'],
      feelings: ['tired', 'sad', 'numb'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'cold-sheets',
      length: 'passage',
      text: `
        Cold sheets warm up from the middle. It takes a while, and it asks for nothing
        clever. You lie there, and the heat that’s already yours does the work. The page
        could be somewhere else while that goes on, like another room.
      `,
      moments: ['late-night', 'first-weeks', 'loneliness'],
      needs: ['late-night'],
      feelings: ['tired', 'lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'in-its-own-time',
      length: 'line',
      text: `
        If your heart is going fast, it can slow down in its own time.
      `,
      moments: ['after-looking-again', 'someone-new', 'reopened', 'late-night'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'lift-that-forgot',
      length: 'passage',
      text: `
        Here it comes again, that drop, like a lift that forgot your floor. You can hold
        on to the rail. The rail, for now, might be the edge of a table. It’s just wood,
        and it doesn’t move. You can get out when your knees say so.
      `,
      moments: ['someone-new', 'anger', 'after-looking-again'],
      feelings: ['anxious', 'sad'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
