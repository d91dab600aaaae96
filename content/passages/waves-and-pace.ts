/** On grief coming and going at its own pace. */
export default {
  theme: 'waves-and-pace',
  passages: [
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
      id: 'comes-and-goes',
      length: 'line',
      text: `
        Missing them comes and goes. You don’t have to make it go.
      `,
      moments: ['missing', 'late-night', 'reopened', 'first-weeks', 'hard-date'],
      feelings: ['sad', 'anxious'],
      living: false,
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
      id: 'no-date-you-have-to-stop',
      length: 'line',
      text: `
        There is no date by which you have to stop missing them.
      `,
      moments: ['missing', 'habit', 'reopened', 'after-looking-again'],
      feelings: ['tired'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'only-the-next-hour',
      length: 'passage',
      text: `
        You don’t have to manage all of missing them at once. There’s only the next hour,
        and something small in it, like food.
      `,
      moments: ['missing', 'anniversary', 'numbness', 'habit'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'that-was-one-visit',
      length: 'passage',
      text: `
        You looked at their page again. That was one visit. The next hour is still yours,
        and it doesn’t have to make up for anything.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      feelings: ['sad', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'choose-what-comes-next',
      length: 'line',
      text: `
        You looked, and maybe it hurt. You can still choose what comes next.
      `,
      moments: ['after-looking-again', 'reopened'],
      needs: ['after-looking-again'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'in-a-shop',
      length: 'passage',
      text: `
        In the first weeks, missing them can come from nowhere: in a shop, on the stairs.
        You haven’t done anything wrong when it does.
      `,
      moments: ['missing', 'first-weeks', 'loneliness'],
      needs: ['first-weeks'],
      feelings: ['sad', 'anxious'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'todays-date',
      length: 'passage',
      text: `
        Today’s date may remind you of them. It can hurt more today, and that doesn’t mean
        anything has gone wrong.
      `,
      moments: ['anniversary', 'after-looking-again', 'late-night', 'hard-date'],
      needs: ['anniversary'],
      feelings: ['sad', 'nameless'],
      living: false,
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
      hurt: false,
    },
    {
      id: 'you-arent-late',
      length: 'line',
      text: `
        You aren’t late. There’s no right day to stop looking at their page.
      `,
      moments: ['habit', 'reopened', 'anniversary'],
      stances: ['not-ready', 'unsure'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'a-date-can-hurt',
      length: 'line',
      text: `
        A date can hurt all by itself, before you look at anything.
      `,
      moments: ['anniversary', 'reopened', 'hard-date'],
      needs: ['anniversary'],
      feelings: ['sad'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'louder-at-night',
      length: 'line',
      text: `
        It’s late, and missing someone is louder at night. Nothing is wrong with you.
      `,
      moments: ['missing', 'late-night'],
      needs: ['late-night'],
      feelings: ['sad', 'longing'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-hard-weeks',
      length: 'line',
      text: `
        These are the hard weeks. You don’t have to be brave in them.
      `,
      moments: ['first-weeks', 'reopened'],
      needs: ['first-weeks'],
      feelings: ['sad', 'anxious'],
      living: false,
      from: 'first-weeks',
      hurt: true,
    },
    {
      id: 'no-hurry-out-of-love',
      length: 'passage',
      text: `
        You can’t hurry yourself out of loving someone. You can still leave their page
        closed today.
      `,
      moments: ['habit', 'anniversary', 'loneliness'],
      feelings: ['longing'],
      stances: ['not-ready'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'havent-ruined-anything',
      length: 'line',
      text: `
        You looked, and now it hurts again. That can happen. You haven’t ruined anything.
      `,
      moments: ['after-looking-again'],
      needs: ['after-looking-again'],
      feelings: ['sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'everything-reminds-you',
      length: 'line',
      text: `
        Everything still reminds you of them. In the first weeks that’s how it is.
      `,
      moments: ['first-weeks'],
      needs: ['first-weeks'],
      feelings: ['sad'],
      living: false,
      from: 'first-weeks',
      hurt: true,
    },
    {
      id: 'the-strong-part',
      length: 'passage',
      text: `
        Missing someone can be strong for a few minutes and then weaker for a while. You
        might be in the strong part now.
      `,
      moments: ['missing', 'first-weeks', 'late-night', 'loneliness'],
      feelings: ['sad', 'longing'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'harder-evenings',
      length: 'passage',
      text: `
        Some evenings are harder than the mornings were. It doesn’t mean that you’re going
        backwards.
      `,
      moments: ['anniversary', 'loneliness', 'first-weeks'],
      feelings: ['sad'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'here-it-is-again',
      length: 'passage',
      text: `
        You thought you were done with this, and here it is again. That’s common, and you
        haven’t failed.
      `,
      moments: ['habit', 'anniversary', 'after-looking-again'],
      feelings: ['sad', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'miss-someone-who-died',
      length: 'line',
      text: `
        They died, and you miss them. There is no date by which that has to stop.
      `,
      moments: ['missing', 'hard-date', 'anniversary'],
      feelings: ['longing', 'sad'],
      fits: ['died'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-day-it-ended',
      length: 'passage',
      text: `
        It faded, and nobody ended it. There isn’t a day when it was over, so it can
        be hard to know when to be sad.
      `,
      moments: ['missing', 'habit'],
      feelings: ['sad', 'nameless'],
      fits: ['faded'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'neednt-be-strong-these-days',
      length: 'line',
      text: `
        A date that’s hard for you is near. You don’t have to be strong these days.
      `,
      moments: ['hard-date', 'anniversary'],
      needs: ['hard-date'],
      feelings: ['sad'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'more-around-the-date',
      length: 'passage',
      text: `
        It’s near a date that is hard for you. You may want to look at their page more
        than on other days.
      `,
      moments: ['hard-date', 'missing'],
      needs: ['hard-date'],
      living: false,
      from: 'any',
      hurt: true,
    },
  ],
} as const;
