/** On sitting still, feeling little, and letting that be enough. */
export default {
  theme: 'quiet',
  passages: [
    {
      id: 'nothing-decided-tonight',
      length: 'line',
      text: `
        It’s late. Nothing about them has to be decided tonight.
      `,
      moments: ['late-night', 'reopened'],
      needs: ['late-night'],
      feelings: ['tired', 'anxious'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'nothing-at-all',
      length: 'line',
      text: `
        You may feel nothing at all about them right now. That’s all right too.
      `,
      moments: ['numbness', 'late-night', 'reopened'],
      feelings: ['numb', 'tired'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'no-word-for-it',
      length: 'passage',
      text: `
        Maybe there’s no word for what you feel about them right now. There doesn’t have
        to be one. You can just sit here for a bit.
      `,
      moments: ['numbness', 'late-night'],
      feelings: ['numb', 'nameless'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'one-minute-without',
      length: 'line',
      text: `
        For one minute you don’t have to know anything about them.
      `,
      moments: ['late-night', 'reopened', 'numbness'],
      feelings: ['anxious', 'numb'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'before-you-sleep',
      length: 'passage',
      text: `
        It’s late and you’re still awake with this. You don’t have to sort it out before
        you sleep.
      `,
      moments: ['late-night'],
      needs: ['late-night'],
      feelings: ['anxious', 'tired'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'dont-know-what-to-see',
      length: 'passage',
      text: `
        Perhaps you don’t even know what you want to see there. You can wait a minute and
        not know.
      `,
      moments: ['numbness', 'habit'],
      feelings: ['numb', 'nameless'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'empty-when-you-look',
      length: 'line',
      text: `
        Maybe you feel empty when you look. You don’t have to force anything.
      `,
      moments: ['numbness', 'habit'],
      feelings: ['numb'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-and-cared',
      length: 'line',
      text: `
        You can look and feel nothing. It doesn’t mean that you never cared.
      `,
      moments: ['numbness', 'reopened'],
      feelings: ['numb', 'nameless'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'leave-it-for-today',
      length: 'line',
      text: `
        It’s late, and you can leave their page for today.
      `,
      moments: ['late-night', 'reopened'],
      needs: ['late-night'],
      feelings: ['tired'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'still-closed',
      length: 'passage',
      text: `
        It’s quiet here for a moment. Their page is still closed, and nobody is asking
        anything of you.
      `,
      moments: ['late-night', 'numbness', 'anger'],
      feelings: ['anxious', 'tired'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'simply-not-know',
      length: 'line',
      text: `
        For now you can simply not know how they are.
      `,
      moments: ['reopened', 'wanting-answers', 'numbness'],
      feelings: ['anxious'],
      assumes: ['no-contact'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-happens',
      length: 'line',
      text: `
        Nothing happens if you don’t look at their page right now.
      `,
      moments: ['reopened', 'habit', 'late-night'],
      feelings: ['anxious'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'before-you-see-anything',
      length: 'line',
      text: `
        You can close your eyes for a moment before you see anything of them.
      `,
      moments: ['numbness', 'first-weeks', 'someone-new'],
      feelings: ['anxious', 'tired'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'missing-the-dead-at-night',
      length: 'passage',
      text: `
        It’s late, and you miss someone who has died. That can be harder at night. You
        don’t have to be strong about it.
      `,
      moments: ['late-night', 'missing'],
      needs: ['late-night'],
      feelings: ['longing', 'sad', 'tired'],
      fits: ['died'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'tea-on-a-table',
      length: 'passage',
      text: `
        Here is a cup of tea on a wooden table. Your eyes can stay open. A little
        steam goes up and is gone. A spoon lies beside the cup. The tea is still too
        hot, so there’s time to sit. The cup is warm, and the table stands still.
      `,
      moments: ['late-night', 'numbness'],
      living: false,
      asked: 'imagery',
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'sheets-in-the-sun',
      length: 'passage',
      text: `
        Clean sheets are drying outside in the sun. A small wind lifts one corner and
        lets it down again. The sheets smell of soap. There’s nothing to do until
        they’re dry. It will take all morning.
      `,
      moments: ['late-night', 'numbness'],
      living: false,
      asked: 'imagery',
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'cat-on-a-chair',
      length: 'passage',
      text: `
        A cat is asleep on a chair. It’s afternoon, and the chair is in the sun. The
        cat’s back goes slowly up and down. One ear moves at a sound and is still
        again. Nobody wants anything from the cat. It sleeps a little longer.
      `,
      moments: ['late-night', 'numbness'],
      living: false,
      asked: 'imagery',
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'warm-stone',
      length: 'passage',
      text: `
        A flat grey stone has been in the sun all day. Now it’s evening, and the stone
        is still warm. You could put your hand on it. It’s dry and a little rough. The
        air gets cooler, slowly. The stone stays warm for a while.
      `,
      moments: ['late-night', 'numbness'],
      living: false,
      asked: 'imagery',
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'bench-in-the-park',
      length: 'passage',
      text: `
        It’s morning in a park, and there’s a bench in the sun. A small dog walks by
        and looks up. The grass is still a little wet. Children are laughing
        somewhere. You could sit there for a while, with your eyes open.
      `,
      moments: ['late-night', 'numbness'],
      living: false,
      asked: 'imagery',
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'warm-under-a-roof',
      length: 'passage',
      text: `
        A soft rain is falling, and you’re under a roof. There’s a dry bench, and a
        blanket on it. The rain makes a quiet sound above you. The path gets wet.
        You’re dry and warm, and you don’t have to go anywhere.
      `,
      moments: ['late-night', 'numbness'],
      living: false,
      asked: 'imagery',
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'painting-a-chair-yellow',
      length: 'passage',
      text: `
        Someone is painting an old chair yellow, outside in the shade. The brush goes
        slowly down one leg and up again. Where it has been, the wood is bright. One
        leg is done now. There are three more, and it’s only noon.
      `,
      moments: ['late-night', 'numbness'],
      living: false,
      asked: 'imagery',
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'brown-horse-eating',
      length: 'passage',
      text: `
        A brown horse stands in a green field, eating grass in the sun. It lifts
        its head for a moment, and then it goes on eating. The sun is on its
        back. There’s plenty of grass, and the morning is warm. Its tail moves
        slowly.
      `,
      moments: ['late-night', 'numbness'],
      asked: 'imagery',
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
  ],
} as const;
