/** On being allowed: to look, to wait, to be tired, to want two things. */
export default {
  theme: 'permission',
  passages: [
    {
      id: 'nobody-here-counts',
      length: 'line',
      text: `
        You came back to their page. Nobody here is counting.
      `,
      moments: ['late-night', 'reopened'],
      living: false,
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
      living: false,
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
      id: 'awake-without-a-reason',
      length: 'passage',
      text: `
        It’s late, and here you are at their page. You don’t need a good reason
        to be awake.
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
        the table, the table can hold it. That’s plenty for a week like this one.
      `,
      moments: ['first-weeks', 'numbness'],
      feelings: ['sad', 'tired'],
      from: 'first-weeks',
      hurt: true,
    },
    {
      id: 'another-minute',
      length: 'line',
      text: `
        You’re allowed to not know what you want for another minute.
      `,
      moments: ['reopened', 'wanting-answers', 'after-looking-again'],
      feelings: ['nameless'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'early-days',
      length: 'line',
      text: `
        These are early days, and early days are allowed to be a mess.
      `,
      moments: ['first-weeks', 'reopened'],
      feelings: ['sad', 'anxious'],
      from: 'first-weeks',
      hurt: true,
    },
    {
      id: 'part-of-missing-them',
      length: 'passage',
      text: `
        You wanted to see their face. When someone has been close to you, that is a part
        of missing them.
      `,
      moments: ['missing', 'first-weeks', 'anniversary', 'late-night'],
      feelings: ['sad'],
      living: false,
      from: 'any',
      hurt: false,
    },
    {
      id: 'not-ready-today',
      length: 'passage',
      text: `
        Maybe you aren’t ready to stop looking at their page. You don’t have to be ready
        today. You can look, and you can also wait a minute.
      `,
      moments: ['habit', 'fixing', 'after-looking-again'],
      stances: ['not-ready', 'unsure'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'want-them-back',
      length: 'line',
      text: `
        Wanting them back is allowed. It doesn’t have to lead anywhere today.
      `,
      moments: ['reopened', 'fixing', 'habit'],
      feelings: ['longing'],
      stances: ['not-ready', 'unsure'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'not-weak',
      length: 'line',
      text: `
        Looking at their page doesn’t make you weak or foolish.
      `,
      moments: ['habit', 'reopened', 'late-night'],
      stances: ['space'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'part-of-your-day',
      length: 'passage',
      text: `
        When they left, a part of your day went with them. No wonder that you reach for
        their page.
      `,
      moments: ['first-weeks', 'habit', 'loneliness'],
      feelings: ['sad', 'longing'],
      fits: ['was-left'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'look-tomorrow',
      length: 'line',
      text: `
        It’s late. You can look tomorrow, if you still want to.
      `,
      moments: ['late-night', 'reopened'],
      needs: ['late-night'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'not-good-at-this-yet',
      length: 'line',
      text: `
        It’s new, and it hurts. You don’t have to be good at this yet.
      `,
      moments: ['first-weeks'],
      needs: ['first-weeks'],
      feelings: ['sad'],
      from: 'first-weeks',
      hurt: true,
    },
    {
      id: 'didnt-mean-to',
      length: 'line',
      text: `
        Maybe you didn’t mean to open their page at all.
      `,
      moments: ['habit', 'reopened'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-more-follows',
      length: 'line',
      text: `
        You looked. Nothing more has to follow from it.
      `,
      moments: ['after-looking-again', 'reopened'],
      needs: ['after-looking-again'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'back-and-thats-all-right',
      length: 'line',
      text: `
        You’re back at their page. That’s all right.
      `,
      moments: ['reopened', 'habit'],
      needs: ['reopened'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'skip-this-one-time',
      length: 'passage',
      text: `
        You aren’t ready to stop looking, and that’s all right. You can still skip this
        one time.
      `,
      moments: ['habit', 'fixing', 'late-night'],
      stances: ['not-ready', 'unsure'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'didnt-want-it-to-end',
      length: 'passage',
      text: `
        You didn’t want this to end. You’re allowed to be sad for as long as it takes.
      `,
      moments: ['first-weeks', 'late-night', 'loneliness'],
      feelings: ['sad'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'not-strange',
      length: 'passage',
      text: `
        It’s normal to look at the page of someone who left you. You aren’t strange.
      `,
      moments: ['reopened', 'habit', 'after-looking-again'],
      feelings: ['sad'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-special',
      length: 'passage',
      text: `
        This date may bring them back to your mind. You don’t have to do anything special
        with it.
      `,
      moments: ['anniversary', 'hard-date'],
      needs: ['anniversary'],
      feelings: ['sad'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'came-back-after-minutes',
      length: 'line',
      text: `
        You came back after a few minutes. That’s all right.
      `,
      moments: ['reopened'],
      needs: ['reopened'],
      living: false,
      from: 'later',
      hurt: true,
    },
    {
      id: 'very-human',
      length: 'passage',
      text: `
        Opening their page is a very human thing to do. You’re not the only one doing it
        now.
      `,
      moments: ['habit', 'loneliness', 'first-weeks'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'reason-enough',
      length: 'line',
      text: `
        You came here because something hurts. That’s reason enough.
      `,
      moments: ['reopened', 'first-weeks', 'loneliness'],
      feelings: ['sad'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'same-person-either-way',
      length: 'passage',
      text: `
        You can go on to their page. You can also close it. You’re the same person either
        way.
      `,
      moments: ['habit', 'anger', 'after-looking-again'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'one-of-those-days',
      length: 'passage',
      text: `
        Some days you want to see them more than others. This may just be one of those
        days.
      `,
      moments: ['anniversary', 'loneliness', 'first-weeks', 'hard-date'],
      feelings: ['longing'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'about-the-next-time',
      length: 'line',
      text: `
        You looked. You’re still the one who decides about the next time.
      `,
      moments: ['after-looking-again', 'reopened'],
      needs: ['after-looking-again'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'enough-to-bring-anyone',
      length: 'line',
      text: `
        It’s late, you’re tired, and you miss them. That’s enough to bring anyone here.
      `,
      moments: ['missing', 'late-night', 'loneliness'],
      needs: ['late-night'],
      feelings: ['tired', 'longing'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'died-and-page-still-there',
      length: 'line',
      text: `
        They died, and their page is still there. It makes sense that you come here.
      `,
      moments: ['habit', 'missing', 'first-weeks'],
      fits: ['died'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'looked-after-they-died',
      length: 'line',
      text: `
        They died, and you looked at their page again. Nothing is wrong with that.
      `,
      moments: ['after-looking-again', 'reopened'],
      needs: ['after-looking-again'],
      fits: ['died'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'nobody-asks',
      length: 'passage',
      text: `
        It was never official, so maybe nobody asks you how you are. You’re allowed to
        be sad about it.
      `,
      moments: ['loneliness', 'missing'],
      feelings: ['lonely', 'sad'],
      fits: ['never-official'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-deadline-here',
      length: 'line',
      text: `
        You’re not ready, and that’s all right. There is no deadline here.
      `,
      moments: ['habit', 'reopened'],
      stances: ['not-ready'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'ready-by-now',
      length: 'line',
      text: `
        Friends may think you’re ready by now. You can take the time you need.
      `,
      moments: ['habit', 'reopened'],
      stances: ['not-ready'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'look-or-wait-first',
      length: 'passage',
      text: `
        You’re not ready, and you don’t have to be. You can look, or wait a minute
        first. Both are all right here.
      `,
      moments: ['habit', 'reopened'],
      stances: ['not-ready'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'water-food-bed',
      length: 'passage',
      text: `
        It’s been hours, and maybe you’ve hardly moved. Your body may want water
        by now, or food, or some sleep.
      `,
      moments: ['after-looking-again'],
      occasions: ['hoursGone'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'hard-enough-already',
      length: 'passage',
      text: `
        Hours are gone, and maybe you’re saying unkind things to yourself about
        it. This is hard enough already.
      `,
      moments: ['after-looking-again'],
      occasions: ['hoursGone'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-end-to-reach',
      length: 'passage',
      text: `
        You looked for hours, maybe longer than you meant to. These pages are
        made so that there’s no end to reach. It’s easy to stay.
      `,
      moments: ['after-looking-again'],
      occasions: ['hoursGone'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'tired-makes-sense',
      length: 'line',
      text: `
        After hours of looking, it makes sense to be tired. Nothing has to get
        done right away.
      `,
      moments: ['after-looking-again'],
      occasions: ['hoursGone'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'made-it-harder',
      length: 'passage',
      text: `
        You’d decided to stay away from their page, and now you’re here. Maybe
        something made it harder today. You don’t have to know what.
      `,
      moments: ['habit', 'reopened'],
      occasions: ['didNotMeanTo'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'really-meant-it',
      length: 'line',
      text: `
        You really meant to stay away. Being here now doesn’t make that a lie.
      `,
      moments: ['habit', 'reopened'],
      occasions: ['didNotMeanTo'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'here-you-are',
      length: 'line',
      text: `
        You didn’t mean to come to their page, and here you are. That’s all
        right.
      `,
      moments: ['habit', 'reopened'],
      occasions: ['didNotMeanTo'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-to-make-up',
      length: 'passage',
      text: `
        Maybe you’re angry with yourself for coming to their page. There’s
        nothing to make up for. You wanted something, and you came to look for
        it.
      `,
      moments: ['habit', 'reopened'],
      occasions: ['didNotMeanTo'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-silly-worry',
      length: 'line',
      text: `
        Many people are afraid to be seen looking. It’s not a silly thing to
        fear.
      `,
      moments: ['habit'],
      occasions: ['willTheySee'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'private-is-fair',
      length: 'line',
      text: `
        Maybe you’d rather they didn’t know that you looked. It’s fair to want
        that to stay private.
      `,
      moments: ['habit'],
      occasions: ['willTheySee'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'question-for-now',
      length: 'passage',
      text: `
        It’s hard not to know if they saw that you looked. Their page won’t tell
        you. For now, this question can wait.
      `,
      moments: ['habit'],
      occasions: ['willTheySee'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'worry-goes-on',
      length: 'passage',
      text: `
        You may still worry about them, even though you’re apart now. There’s
        nothing strange in that.
      `,
      moments: ['wanting-answers'],
      assumes: ['an-end'],
      intentions: ['wellbeing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-more-meant',
      length: 'line',
      text: `
        Wanting them to be all right doesn’t have to mean anything more.
      `,
      moments: ['wanting-answers'],
      intentions: ['wellbeing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'only-a-little',
      length: 'line',
      text: `
        Maybe you just want to see that they’re all right. A page can only show
        a little.
      `,
      moments: ['wanting-answers'],
      intentions: ['wellbeing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'once-your-job',
      length: 'passage',
      text: `
        You want to know they’re all right. Maybe checking on them once felt
        like your job. It doesn’t have to be your job now.
      `,
      moments: ['wanting-answers'],
      intentions: ['wellbeing'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'another-day-too',
      length: 'line',
      text: `
        You’ve had enough of looking. Closing this page is fine. So is opening
        it another day.
      `,
      moments: ['habit'],
      occasions: ['hadEnough'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'only-this-time',
      length: 'passage',
      text: `
        Maybe you don’t want to look any more. It doesn’t have to be for ever.
        It can be only this time.
      `,
      moments: ['habit'],
      occasions: ['hadEnough'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'reason-enough-today',
      length: 'passage',
      text: `
        Seeing their page has hurt, and you’ve had enough of seeing it. That’s
        reason enough to leave the page closed today.
      `,
      moments: ['habit'],
      occasions: ['hadEnough'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-promise-needed',
      length: 'line',
      text: `
        You’re tired of looking at their page. You don’t have to promise
        anything about next time.
      `,
      moments: ['habit'],
      occasions: ['hadEnough'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'sure-as-needed',
      length: 'line',
      text: `
        You think you’ve looked at their page enough. You don’t have to be
        completely sure.
      `,
      moments: ['habit'],
      occasions: ['hadEnough'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-need-explaining',
      length: 'line',
      text: `
        Last night you may have looked for a long time. You don’t have to
        explain it to anyone.
      `,
      moments: ['after-looking-again'],
      occasions: ['morningAfter'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'nobody-saw-it',
      length: 'passage',
      text: `
        You got through a long night. Maybe nobody saw how hard it was. It was
        hard all the same.
      `,
      moments: ['after-looking-again'],
      occasions: ['morningAfter'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'little-sleep-morning',
      length: 'passage',
      text: `
        You may not have slept much last night. Being tired makes most things
        feel worse. Nothing big has to be decided this morning.
      `,
      moments: ['after-looking-again'],
      occasions: ['morningAfter'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'slow-day-today',
      length: 'line',
      text: `
        It was a hard night, and it’s morning now. Today can be a slow day.
      `,
      moments: ['after-looking-again'],
      occasions: ['morningAfter'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'water-and-food',
      length: 'passage',
      text: `
        What you saw last night may still be on your mind this morning. That’s a
        lot to wake up to. Some water and food may help.
      `,
      moments: ['after-looking-again'],
      occasions: ['morningAfter'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'keeping-to-it',
      length: 'passage',
      text: `
        They asked for no contact. Leaving this page closed is a way of keeping to that.
      `,
      moments: ['late-night', 'reopened'],
      from: 'any',
      hurt: true,
      noContact: 'only',
    },
  ],
} as const;
