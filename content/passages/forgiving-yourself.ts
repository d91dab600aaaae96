/** On being gentle with yourself about what you did, stayed for, or missed. */
export default {
  theme: 'forgiving-yourself',
  passages: [
    {
      id: 'knew-then',
      length: 'line',
      text: `
        What you did, you did with what you knew then. You know more now.
      `,
      moments: ['after-looking-again', 'fixing', 'reopened'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'if-a-friend-had',
      length: 'line',
      text: `
        If a friend had done this, you’d have put the kettle on.
      `,
      moments: ['after-looking-again', 'late-night', 'reopened'],
      needs: ['after-looking-again'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
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
      id: 'odd-socks',
      length: 'passage',
      text: `
        Think how you’d greet a friend who turned up like this, with odd socks and a
        flat phone. You’d move the washing so they could sit. You wouldn’t ask them to
        account for themselves. There may be a chair over there with washing on it. You
        could move it for the one who’s here.
      `,
      moments: ['late-night', 'after-looking-again', 'first-weeks'],
      feelings: ['sad', 'tired'],
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
      id: 'no-torch',
      length: 'passage',
      text: `
        Signs are plain on the way back, when you’re walking with a torch. Going out, it
        was dark and you were holding someone’s hand. You couldn’t have read them. It’s
        fair to be sorry about the mud. You may still let that other walker off, who had
        no torch.
      `,
      moments: ['fixing', 'wanting-answers', 'late-night'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'on-the-scales',
      length: 'passage',
      text: `
        Someone was hurt when you went, and you’re still allowed your supper. You can be
        sorry for the how and stand by the what. Clear was the kindest thing you had
        that day, and your voice shook. You may put that on the scales as well.
      `,
      moments: ['anniversary', 'late-night', 'after-looking-again'],
      feelings: ['sad'],
      fits: ['left'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'the-one-who-managed',
      length: 'passage',
      text: `
        You told yourself it was fine so that the day could go on. That was clever, and
        it got you to bed. It’s hard to see a thing whole from inside it. You can be
        gentle with the one who managed. They were busy, and they got you here.
      `,
      moments: ['late-night', 'relief', 'anniversary'],
      feelings: ['sad', 'numb'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'off-the-rota',
      length: 'passage',
      text: `
        Perhaps you gave it a proper go. There was the talk on the bench, and then that
        whole weekend. That was a lot of trying. You can take your name off the rota
        now. It may be odd at first to have your hands empty.
      `,
      moments: ['fixing', 'relief'],
      feelings: ['tired', 'sad'],
      stances: ['space', 'unsure'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
