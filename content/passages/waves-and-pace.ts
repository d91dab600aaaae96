/** On grief coming and going at its own pace. */
export default {
  theme: 'waves-and-pace',
  passages: [
    {
      id: 'heavy-today',
      length: 'passage',
      text: `
        Today, missing them may be heavy, even if last week was easier. You can
        be sad and still eat something.
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
      id: 'havent-failed-at-anything',
      length: 'line',
      text: `
        Perhaps you miss them today as much as you did at first. You haven’t
        failed at anything.
      `,
      moments: ['after-looking-again', 'reopened', 'anniversary'],
      feelings: ['sad'],
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
      noContact: 'also',
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
      noContact: 'also',
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
    {
      id: 'nobody-picks-dreams',
      length: 'line',
      text: `
        You dreamt of them. Nobody gets to pick who is in their dreams.
      `,
      moments: ['missing'],
      occasions: ['dreamt'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'hurts-or-relief',
      length: 'passage',
      text: `
        You had a dream about them. Dreams can feel so real that waking up
        hurts, or comes as a relief.
      `,
      moments: ['missing'],
      occasions: ['dreamt'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'heart-still-fast',
      length: 'passage',
      text: `
        You woke from a dream with them in it. Your heart may still be going
        fast, or your face may be wet. It’s fine to need a while.
      `,
      moments: ['missing'],
      occasions: ['dreamt'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'mixed-in-sleep',
      length: 'passage',
      text: `
        They were in your dream. Dreams mix old days with worries and things
        that never happened. This one doesn’t have to mean anything.
      `,
      moments: ['missing'],
      occasions: ['dreamt'],
      living: false,
      from: 'any',
      hurt: false,
    },
    {
      id: 'long-after-waking',
      length: 'line',
      text: `
        A dream about them can stay with you long after you wake up.
      `,
      moments: ['missing'],
      occasions: ['dreamt'],
      living: false,
      from: 'any',
      hurt: false,
    },
  ],
} as const;
