/** On what you are worth, whatever they do or don’t want. */
export default {
  theme: 'worth',
  passages: [
    {
      id: 'the-good-chair',
      length: 'line',
      text: `
        You were worth the good chair before they ever sat down.
      `,
      moments: ['loneliness', 'someone-new', 'fixing', 'reopened'],
      feelings: ['lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'shop-sign',
      length: 'passage',
      text: `
        When someone stops wanting you, it can feel like a shop sign going dark above
        your head. People walk past. But the shop hasn’t moved. There’s bread on the
        shelves, and somebody in there knows how to bake. You could go in and turn on a
        light.
      `,
      moments: ['loneliness', 'someone-new', 'fixing'],
      feelings: ['sad', 'lonely'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'another-face',
      length: 'passage',
      text: `
        There may be another face beside theirs now. Your stomach will have noticed
        first. They’re two people in a room, and you’re a whole person in another.
        Nothing in that room was taken out of you. Your hands are here, and probably
        cold. They could hold something warm.
      `,
      moments: ['someone-new', 'after-looking-again'],
      needs: ['someone-new'],
      feelings: ['anxious', 'angry', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'thumb-on-glass',
      length: 'line',
      text: `
        A like is a thumb on glass. You’re a good deal more than that.
      `,
      moments: ['someone-new', 'habit', 'reopened', 'after-looking-again'],
      feelings: ['lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-shrinking',
      length: 'line',
      text: `
        You don’t shrink when they look the other way.
      `,
      moments: ['someone-new', 'first-weeks', 'reopened'],
      feelings: ['sad', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'pleased-when-you-come-in',
      length: 'passage',
      text: `
        Think of who’s pleased when you come in. It may be a friend’s child, or a cat
        who has other houses. They don’t do it because of what anyone else decided. You
        come through the door and something goes up a notch. You might go through such a
        door this week.
      `,
      moments: ['loneliness', 'numbness'],
      feelings: ['lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'folder-back-in-the-bag',
      length: 'passage',
      text: `
        Love was never meant as a job interview. You may have felt like it was lately,
        laying out your good points and waiting by the phone. No one decent marks a
        person that way, and that includes you. The folder can go back in the bag.
        You’re allowed to sit down as you are.
      `,
      moments: ['fixing', 'loneliness', 'first-weeks'],
      feelings: ['anxious', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'menus-out-loud',
      length: 'passage',
      text: `
        Someone else may laugh at their jokes now, and it can feel like being swapped,
        like a bulb. People don’t fit each other’s sockets. Your way of reading menus
        out loud went home with you. It’s a rare one. It could come out to lunch
        sometime.
      `,
      moments: ['someone-new', 'loneliness'],
      needs: ['someone-new'],
      feelings: ['sad', 'lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-line-about-you',
      length: 'line',
      text: `
        Their news is about them. There’s no line in it about you.
      `,
      moments: ['someone-new', 'reopened', 'after-looking-again'],
      needs: ['someone-new'],
      feelings: ['sad', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'same-size-in-gloves',
      length: 'passage',
      text: `
        Willing is something a person is or isn’t, on a given day. They weren’t. You can
        be sore about it for as long as it’s sore. You were the same height the next
        morning, though, and the same size in gloves. Nothing of you went missing in the
        post.
      `,
      moments: ['fixing', 'someone-new', 'first-weeks'],
      feelings: ['sad'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
