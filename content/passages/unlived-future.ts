/** On grief for plans that never happened, and the wish to mend. */
export default {
  theme: 'unlived-future',
  passages: [
    {
      id: 'half-furnished',
      length: 'line',
      text: `
        There was a house you’d half furnished. It’s fine to miss the kitchen.
      `,
      moments: ['anniversary', 'fixing', 'reopened'],
      feelings: ['sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'name-for-a-dog',
      length: 'passage',
      text: `
        You’d got as far as a name for the dog, perhaps, or which wall the bed would go
        against. No one brings food round when a plan like that ends. It counts, though.
        A person can grieve for a room that was never built. You might sit a minute in
        the one that was.
      `,
      moments: ['anniversary', 'fixing', 'first-weeks'],
      feelings: ['sad', 'longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'table-with-two-ends',
      length: 'passage',
      text: `
        If you’re working out how to mend it, you’re likely good at mending things.
        Bikes, perhaps, and other people’s moods. This is a table with two ends, and you
        can only lift yours. You may put it down for a bit. Your arms have been up a
        long while.
      `,
      moments: ['fixing', 'late-night'],
      feelings: ['anxious', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'one-pair-of-hands',
      length: 'line',
      text: `
        It takes two to mend a thing like that. You’ve brought one pair of hands.
      `,
      moments: ['fixing', 'reopened'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'left-in-a-pocket',
      length: 'passage',
      text: `
        All that time can feel like money left in a jacket that went to the charity
        shop. Years of it, perhaps. But you were there, and you learned to make that
        soup. You know how to wait for someone at an airport. Those are still in your
        pockets.
      `,
      moments: ['anniversary', 'fixing', 'relief'],
      feelings: ['sad', 'angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-step-that-creaked',
      length: 'passage',
      text: `
        Even the bad bits had a routine. You knew which step creaked. You knew that
        sigh, and what came after. It’s odd to miss a sigh. A new quiet has no map yet,
        and you may keep reaching for the old rail. Your hand can learn the wall.
      `,
      moments: ['loneliness', 'numbness', 'relief'],
      feelings: ['nameless'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'a-biscuit-at-the-desk',
      length: 'passage',
      text: `
        Your head may be drafting something again. It has been at the desk for hours,
        that part of you, and it means well. What it hopes to mend takes a second pair
        of hands, though, and you can’t lend those. It could have some time off.
        Somebody might bring it a biscuit.
      `,
      moments: ['fixing', 'late-night', 'wanting-answers'],
      feelings: ['anxious', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'one-oar',
      length: 'passage',
      text: `
        When you row on one side only, the boat goes round. You’ve pulled hard, as
        anyone could see. There’s no shame in lifting the oar out to drip. The boat
        stays a boat. You may drift for a while and have a look at the bank.
      `,
      moments: ['fixing', 'relief', 'after-looking-again'],
      feelings: ['tired'],
      stances: ['space', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'one-of-the-spoons',
      length: 'passage',
      text: `
        In another version you’re there now, at the place with the bad parking. You can
        see the tablecloth. It’s fine to set that table in your head and sit at it a
        minute. Then somebody has to clear. It may as well be you, slowly, keeping one
        of the spoons.
      `,
      moments: ['anniversary', 'late-night'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'tea-towel-over-august',
      length: 'passage',
      text: `
        The calendar still has things in it for two. You needn’t deal with all that now.
        You can turn it to the wall, or hang a tea towel over August. The squares won’t
        mind. When you do look, you may take them one at a time, with a pencil.
      `,
      moments: ['first-weeks', 'anniversary'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
