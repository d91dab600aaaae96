/** On two true things at once, such as missing someone and being glad to be out. */
export default {
  theme: 'both-and',
  passages: [
    {
      id: 'glad-of-the-hall',
      length: 'line',
      text: `
        You may miss them and still be glad of the quiet in the hall.
      `,
      moments: ['missing', 'relief', 'loneliness'],
      feelings: ['longing', 'relieved'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'miss-and-glad',
      length: 'passage',
      text: `
        You can miss them and be glad that it’s over. Both can be true in the same minute.
      `,
      moments: ['missing', 'relief', 'late-night', 'anniversary'],
      needs: ['relief'],
      feelings: ['sad', 'relieved'],
      assumes: ['an-end'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'by-the-oranges',
      length: 'passage',
      text: `
        Leaving may have been right. Your throat can still go tight when their song
        comes on in the supermarket. Being sure doesn’t stop the ears from working. You
        can stand there by the oranges for as long as the song lasts. The decision will
        be where you put it.
      `,
      moments: ['anniversary', 'after-looking-again'],
      feelings: ['sad', 'longing'],
      fits: ['left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'tuesdays-and-fridays',
      length: 'passage',
      text: `
        Someone can be kind on a Tuesday and cruel on a Friday. You lived through both,
        so the missing is bound to be a tangle. Missing the Tuesdays doesn’t make the
        Fridays smaller. You may keep both days on one calendar, in the same honest ink.
      `,
      moments: ['missing', 'anger', 'loneliness', 'after-looking-again'],
      feelings: ['angry', 'longing', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'they-mattered',
      length: 'line',
      text: `
        Missing someone can mean they mattered. It needn’t mean anything more.
      `,
      moments: ['missing', 'anniversary', 'reopened', 'after-looking-again', 'hard-date'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'right-and-it-hurts',
      length: 'line',
      text: `
        Leaving can have been right, and it can still hurt that they’re gone.
      `,
      moments: ['relief', 'reopened', 'late-night'],
      fits: ['left', 'mutual'],
      assumes: ['no-contact'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'keep-your-address',
      length: 'passage',
      text: `
        Grieving can look a lot like going back. You take out the old jumper and hold it
        to your face. For a moment you’re in that hallway again. Then you’re on your own
        bedroom floor with a jumper. You can visit a place in your head and keep your
        address.
      `,
      moments: ['loneliness', 'anniversary', 'late-night'],
      feelings: ['longing'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'lunch-and-four',
      length: 'passage',
      text: `
        You can laugh at lunch and cry about them at four. The laugh was real. The crying
        is real too.
      `,
      moments: ['anniversary', 'relief', 'hard-date'],
      feelings: ['nameless', 'sad'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'hope-for-a-sign',
      length: 'passage',
      text: `
        You may still be hoping for a sign from them. You can hope and leave the page
        closed.
      `,
      moments: ['fixing', 'wanting-answers', 'habit'],
      feelings: ['longing'],
      stances: ['not-ready', 'unsure'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'neither-part-is-wrong',
      length: 'passage',
      text: `
        Part of you wants to stop looking, and part of you doesn’t. Neither part is wrong
        today.
      `,
      moments: ['habit', 'after-looking-again', 'fixing', 'staying-in-touch'],
      stances: ['not-ready', 'unsure'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'both-today',
      length: 'line',
      text: `
        You can want to look and want to stop, both on the same day.
      `,
      moments: ['habit', 'reopened', 'after-looking-again'],
      stances: ['not-ready', 'unsure'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'miss-someone-who-left',
      length: 'line',
      text: `
        You can miss someone who left you. Many people do.
      `,
      moments: ['missing', 'reopened', 'loneliness', 'habit'],
      feelings: ['sad', 'longing'],
      fits: ['was-left'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'people-who-leave',
      length: 'line',
      text: `
        You ended it, and you’re sad. People who leave are allowed to be sad.
      `,
      moments: ['relief', 'late-night', 'loneliness'],
      feelings: ['sad'],
      fits: ['left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'left-and-miss-them',
      length: 'line',
      text: `
        You can have left and still miss them.
      `,
      moments: ['missing', 'reopened', 'loneliness', 'habit'],
      feelings: ['longing'],
      fits: ['left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'hope-and-protect',
      length: 'line',
      text: `
        You can keep hoping and still protect yourself from this one page.
      `,
      moments: ['fixing', 'reopened', 'wanting-answers'],
      feelings: ['longing', 'anxious'],
      stances: ['not-ready'],
      from: 'later',
      hurt: false,
    },
    {
      id: 'well-and-not-see-it',
      length: 'line',
      text: `
        You can want them to be well and not want to see it.
      `,
      moments: ['someone-new', 'reopened', 'habit'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'cry-at-their-photo',
      length: 'line',
      text: `
        You can know that it had to end and still cry at their photo.
      `,
      moments: ['relief', 'after-looking-again', 'anniversary'],
      feelings: ['sad'],
      fits: ['left', 'mutual'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'hope-and-look',
      length: 'line',
      text: `
        You still hope, and you still look. Neither makes you foolish.
      `,
      moments: ['habit', 'reopened', 'after-looking-again'],
      feelings: ['longing'],
      stances: ['not-ready'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'still-turn-to-their-page',
      length: 'passage',
      text: `
        They ended it, and you still turn to their page. Love doesn’t stop on the day
        someone leaves.
      `,
      moments: ['missing', 'first-weeks', 'loneliness'],
      feelings: ['sad', 'longing'],
      fits: ['was-left'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'hurts-each-message',
      length: 'passage',
      text: `
        You have to stay in touch, and each message can hurt, even one about times and
        keys. It’s a lot to do while you’re sad.
      `,
      moments: ['staying-in-touch', 'missing'],
      needs: ['staying-in-touch'],
      feelings: ['sad', 'tired'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'others-may-not-know',
      length: 'passage',
      text: `
        Other people may not know what this date is to you. You know it, and it’s all
        right to be sad.
      `,
      moments: ['hard-date', 'loneliness'],
      needs: ['hard-date'],
      feelings: ['lonely', 'sad'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'until-it-is-over',
      length: 'passage',
      text: `
        You may wish that this date was over already. You can get through it slowly,
        one hour and then another.
      `,
      moments: ['hard-date'],
      needs: ['hard-date'],
      feelings: ['tired', 'sad'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'not-another-way',
      length: 'line',
      text: `
        They blocked or unfollowed you. You don’t have to find another way to see
        them.
      `,
      moments: ['missing', 'reopened'],
      circumstances: ['blocked'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-to-fix-now',
      length: 'line',
      text: `
        Being blocked or unfollowed can hurt for days. There is nothing you have to
        fix now.
      `,
      moments: ['missing', 'reopened'],
      circumstances: ['blocked'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'hard-not-to-know-why',
      length: 'passage',
      text: `
        They blocked or unfollowed you, and maybe you keep asking why. The page can’t
        tell you the reason. It’s hard not to know.
      `,
      moments: ['missing', 'reopened'],
      circumstances: ['blocked'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'those-words-any-more',
      length: 'line',
      text: `
        It ended in a quarrel. You don’t have to answer those words any more.
      `,
      moments: ['missing', 'wanting-answers'],
      circumstances: ['quarrel'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'one-thing-less',
      length: 'passage',
      text: `
        It ended in a quarrel. You may wish you’d said one thing less. You can be
        sorry for that and not for all of it.
      `,
      moments: ['missing', 'wanting-answers'],
      circumstances: ['quarrel'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'quiet-after-a-quarrel',
      length: 'passage',
      text: `
        Since it ended in a quarrel, your body may still be tense. It’s quiet in this
        pause, and nobody here wants an answer from you.
      `,
      moments: ['missing', 'wanting-answers'],
      circumstances: ['quarrel'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nobody-tells-you-to-stop',
      length: 'line',
      text: `
        You still love them, and nobody here will tell you to stop.
      `,
      moments: ['missing', 'loneliness'],
      circumstances: ['still-love'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'from-far-away',
      length: 'passage',
      text: `
        You still love them, and perhaps they also did you harm. Loving someone
        doesn’t mean that you have to be near them.
      `,
      moments: ['missing', 'loneliness'],
      circumstances: ['still-love'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-to-be-done-about-it',
      length: 'passage',
      text: `
        You still love them. You don’t have to hide that here, and nothing has to be
        done about it now.
      `,
      moments: ['missing', 'loneliness'],
      circumstances: ['still-love'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'dont-have-to-forgive',
      length: 'line',
      text: `
        You’re thinking about forgiving them. You don’t have to do it, now or later.
      `,
      moments: ['missing', 'habit'],
      asked: 'forgiving-them',
      from: 'any',
      hurt: true,
    },
    {
      id: 'a-small-thing-not-a-cruel-one',
      length: 'line',
      text: `
        You can forgive them a small thing and never forgive a cruel one.
      `,
      moments: ['missing', 'habit'],
      asked: 'forgiving-them',
      from: 'any',
      hurt: false,
    },
    {
      id: 'it-was-wrong-and-stays-so',
      length: 'passage',
      text: `
        If you forgive them, what they did was still wrong. It doesn’t get smaller,
        and you can go on saying that it happened.
      `,
      moments: ['missing', 'habit'],
      asked: 'forgiving-them',
      from: 'any',
      hurt: true,
    },
    {
      id: 'they-neednt-know',
      length: 'passage',
      text: `
        You can forgive them without telling them. You don’t have to write or meet.
        You can forgive someone and still keep far away.
      `,
      moments: ['missing', 'habit'],
      asked: 'forgiving-them',
      from: 'any',
      hurt: true,
    },
    {
      id: 'forgave-and-angry-again',
      length: 'passage',
      text: `
        Maybe you forgave them once, and today you’re angry again. That happens. You
        weren’t lying when you forgave them.
      `,
      moments: ['missing', 'habit'],
      asked: 'forgiving-them',
      from: 'any',
      hurt: true,
    },
    {
      id: 'hard-without-a-sorry',
      length: 'passage',
      text: `
        Forgiving them can be very hard if they never said sorry. If you can’t do it,
        that says nothing bad about you.
      `,
      moments: ['missing', 'habit'],
      asked: 'forgiving-them',
      from: 'any',
      hurt: true,
    },
    {
      id: 'those-days-happened',
      length: 'passage',
      text: `
        The time together is something you’re thankful for. Those days happened,
        and nothing on their page can change that.
      `,
      moments: ['missing'],
      occasions: ['thankful'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'glad-and-sad-too',
      length: 'line',
      text: `
        You’re glad of what you had. You can be glad of it and sad at once.
      `,
      moments: ['missing'],
      occasions: ['thankful'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'some-of-it',
      length: 'line',
      text: `
        There’s a part of it you’re glad of. You don’t have to be glad of all of
        it.
      `,
      moments: ['missing'],
      occasions: ['thankful'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'nobody-must-agree',
      length: 'passage',
      text: `
        You feel thankful for the time together. No one else has to agree, and
        you don’t have to explain it.
      `,
      moments: ['missing'],
      occasions: ['thankful'],
      living: false,
      from: 'any',
      hurt: false,
    },
    {
      id: 'better-isnt-forgetting',
      length: 'line',
      text: `
        You’re afraid of forgetting them. Having an easier day is not the same
        as forgetting.
      `,
      moments: ['missing'],
      occasions: ['afraidToForget'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'few-written-words',
      length: 'passage',
      text: `
        There are things about them you don’t want to lose. A few words written
        down would keep some of it. There’s no hurry.
      `,
      moments: ['missing'],
      occasions: ['afraidToForget'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'looking-to-remember',
      length: 'passage',
      text: `
        Looking at their page may feel like a way to keep them in your mind.
        It’s all right to want to remember.
      `,
      moments: ['missing'],
      occasions: ['afraidToForget'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'love-hate-photos',
      length: 'line',
      text: `
        Friends post photos of them. You can love your friends and hate those
        photos.
      `,
      moments: ['missing'],
      occasions: ['friendsPost'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'one-second-photo',
      length: 'line',
      text: `
        Seeing them in a friend’s photo can hurt. A photo shows one second of a
        day.
      `,
      moments: ['missing'],
      occasions: ['friendsPost'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'hide-a-while',
      length: 'passage',
      text: `
        A friend posts a photo, and they’re in it. You can hide that friend’s
        posts for a while. The friend isn’t told.
      `,
      moments: ['missing'],
      occasions: ['friendsPost'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'next-to-people-known',
      length: 'passage',
      text: `
        They’re in your friends’ photos, right next to people you know. That’s
        so much to find in a single picture.
      `,
      moments: ['missing'],
      occasions: ['friendsPost'],
      living: false,
      from: 'any',
      hurt: true,
    },
  ],
} as const;
