/** On the person you are apart from them. */
export default {
  theme: 'self-outside-the-bond',
  passages: [
    {
      id: 'liked-it-first',
      length: 'line',
      text: `
        That song you liked before they did is still yours.
      `,
      moments: ['loneliness', 'relief', 'reopened'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'crossword-in-pen',
      length: 'passage',
      text: `
        Think of a thing you did before the two of you had met. Bad drawings, perhaps,
        or the crossword in pen. They didn’t give it to you, so it can’t have left with
        them. It may be under the bed somewhere. You might see if it still fits your
        hand.
      `,
      moments: ['relief', 'loneliness', 'habit'],
      feelings: ['relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'shady-side-at-four',
      length: 'passage',
      text: `
        You know how you take your tea when it’s just you. You know which side of the
        road is shady at four. It’s small stuff, and all of it is yours. A day can be
        built from such things, an ordinary one with you in the middle.
      `,
      moments: ['numbness', 'relief', 'loneliness'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'most-of-a-bed',
      length: 'line',
      text: `
        Your side of the bed turns out to be most of a bed.
      `,
      moments: ['relief', 'late-night', 'reopened', 'loneliness'],
      feelings: ['relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'way-home',
      length: 'line',
      text: `
        You’ve found your own way home from worse places than this page.
      `,
      moments: ['after-looking-again', 'reopened', 'loneliness'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'only-you-like-it',
      length: 'line',
      text: `
        Something in this room is there because only you like it.
      `,
      moments: ['numbness', 'habit', 'reopened'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'where-the-big-chair-stood',
      length: 'passage',
      text: `
        A gap looks odd at first. You keep walking round where the big chair stood. Then
        you may put a bag down there, or stretch out on the floor with a book. It’s
        rarely planned. You could leave the space bare for now, and see what wanders in.
      `,
      moments: ['relief', 'habit', 'loneliness'],
      feelings: ['nameless', 'relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'umbrella',
      length: 'passage',
      text: `
        Once you brought an umbrella when nobody else did, or you knew about the fish.
        That same person is in charge now, though they look a bit pale. You can trust
        them with something small to begin with. They might pick what’s for supper.
      `,
      moments: ['fixing', 'after-looking-again', 'relief'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'mixed-spines',
      length: 'passage',
      text: `
        Whose music is it, when you’re the only one home? You may have to think. Two
        people share a shelf for long enough and the spines get mixed. There’s no hurry
        to sort it. You could put one thing on, quite loud, and see if your foot knows.
      `,
      moments: ['relief', 'loneliness', 'numbness'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'end-of-the-line',
      length: 'passage',
      text: `
        Somewhere you have a library card, or a bus you like for the view. Such things
        go on being yours on days when you feel like nobody much. They don’t ask how
        you’re bearing up. You could ride that bus to the end and back.
      `,
      moments: ['numbness', 'loneliness', 'habit'],
      feelings: ['numb', 'lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'where-you-stood',
      length: 'passage',
      text: `
        Perhaps you said a clear thing once, and it cost you. Looking can feel like
        taking a word of it back. It can’t do that, since no one hears. Still, you might
        like to stand where you stood when you said it, and feel how the ground is.
      `,
      moments: ['after-looking-again', 'relief'],
      fits: ['left'],
      stances: ['space'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
