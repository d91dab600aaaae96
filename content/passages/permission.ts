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
        the table, the table can hold it. Nobody sensible expects more of a week like
        this one.
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
        So you looked. The sky is where it was, and your coat is still on its chair. You
        don’t have to explain it to anyone, yourself included. There’s a next minute
        coming, and nobody has written any instructions on it yet.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
