/** On grief coming and going at its own pace. */
export default {
  theme: 'waves-and-pace',
  passages: [
    {
      id: 'swim-out',
      length: 'line',
      text: `
        The wave can be here. You don’t have to swim out to meet it.
      `,
      moments: ['late-night', 'after-looking-again', 'reopened', 'first-weeks'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'cat-through-a-flat',
      length: 'passage',
      text: `
        Last week may have been easier than today. Grief doesn’t walk in a line. It goes
        like a cat through a flat, out of one room and back through it at supper. Today
        it’s on your lap. It’s heavy and warm, and you can still reach your cup.
      `,
      moments: ['after-looking-again', 'anniversary', 'late-night'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'wet-to-the-knees',
      length: 'passage',
      text: `
        After a look there’s often a swell. It comes up the legs and into the chest, and
        it says it means to stay. You’ve stood in one of these before. You can be wet to
        the knees and still know where you left your shoes.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      feelings: ['anxious', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'back-door',
      length: 'line',
      text: `
        A hard hour is an hour. It has a back door like the others.
      `,
      moments: ['late-night', 'reopened', 'first-weeks'],
      feelings: ['sad', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'a-stair-you-had-climbed',
      length: 'line',
      text: `
        Some days you go down a stair you’d already climbed. The house still stands.
      `,
      moments: ['after-looking-again', 'reopened', 'anniversary'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'still-a-pace',
      length: 'line',
      text: `
        Slow is still a pace, even on days you can’t feel it move.
      `,
      moments: ['habit', 'reopened', 'after-looking-again'],
      feelings: ['tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'next-lamp-post',
      length: 'passage',
      text: `
        Bonds thin out slowly, like fog, patchy and with a lot of standing about. One
        street is clear and you can see the clock. The next is all wool. You needn’t
        know what it’s doing down at the river. You can walk as far as the next lamp
        post.
      `,
      moments: ['anniversary', 'numbness', 'habit'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'still-feet',
      length: 'passage',
      text: `
        Perhaps you’re counting this as a step back. Feet go backwards on stairs and in
        dances, and when someone leaves a kerb too soon. They’re still feet. They’ll do
        for wherever you go next, even if that’s only to the other side of the room.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      feelings: ['sad', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'flicked-glass',
      length: 'passage',
      text: `
        Whatever you saw may ring for a while, like a glass that someone has flicked.
        You can’t take the flick back. You can stand it on something soft and take your
        hand away. Meanwhile there’s the rest of the shelf, all quite still.
      `,
      moments: ['after-looking-again', 'someone-new'],
      needs: ['after-looking-again'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'clean-towel',
      length: 'line',
      text: `
        One look, and the rest of the day is still folded, like a clean towel.
      `,
      moments: ['after-looking-again', 'reopened'],
      needs: ['after-looking-again'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-yoghurts',
      length: 'passage',
      text: `
        It can come in the middle of a shop, in front of the yoghurts. You hold the
        trolley, and people go round you. They’ve stood at yoghurts too. After a bit you
        may find you’ve read one label four times, and that you could do with some milk.
      `,
      moments: ['first-weeks', 'loneliness'],
      feelings: ['sad', 'anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'up-on-the-wall',
      length: 'passage',
      text: `
        Tides have a table, but nobody can print one for this. There’s a quiet month,
        and then a Thursday floods the path. That doesn’t mean the quiet was pretend.
        You may sit up on the wall with your feet drawn in, and wait for sand.
      `,
      moments: ['anniversary', 'after-looking-again', 'late-night'],
      feelings: ['sad', 'nameless'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-queue',
      length: 'passage',
      text: `
        Going back doesn’t undo anything. There was no queue, so you haven’t lost your
        place in it. There’s only today, with a look in it. You can tell yourself what
        it was like, the way you’d tell a friend about a film. You may know more than
        you did.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      feelings: ['sad', 'tired'],
      stances: ['not-ready', 'unsure'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
