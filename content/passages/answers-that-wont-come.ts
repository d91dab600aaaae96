/** On answers that may not come, and doing without them. */
export default {
  theme: 'answers-that-wont-come',
  passages: [
    {
      id: 'found-it-by-now',
      length: 'line',
      text: `
        If the answer were on that page, you’d likely have found it by now.
      `,
      moments: ['wanting-answers', 'after-looking-again', 'reopened'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'photos-and-jokes',
      length: 'passage',
      text: `
        You want an answer from them. Their page shows photos and jokes. It was never made
        to answer you.
      `,
      moments: ['wanting-answers', 'fixing'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'mostly-their-own-day',
      length: 'passage',
      text: `
        Maybe you read their lines for a sign about you. What people post is mostly about
        their own day.
      `,
      moments: ['wanting-answers', 'after-looking-again'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'what-they-chose-to-post',
      length: 'passage',
      text: `
        Maybe you hope their page will answer something. It can only show what they chose
        to post.
      `,
      moments: ['wanting-answers', 'reopened', 'fixing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'still-not-know',
      length: 'passage',
      text: `
        You could look at every photo they ever put up and still not know what they were
        thinking. You haven’t missed anything.
      `,
      moments: ['missing', 'wanting-answers', 'fixing'],
      feelings: ['anxious', 'angry'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'some-hurt-left',
      length: 'passage',
      text: `
        Not knowing why can hurt a lot. A true answer could help a little and
        still leave some of the hurt.
      `,
      moments: ['wanting-answers'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'a-better-reason',
      length: 'passage',
      text: `
        They decided, and you were told. It makes sense that you still look for a better
        reason.
      `,
      moments: ['wanting-answers', 'fixing', 'first-weeks'],
      feelings: ['anxious', 'sad'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'waiting-for-them-to-write',
      length: 'passage',
      text: `
        Maybe you’re waiting for a message from them. Looking at their page won’t bring it
        closer.
      `,
      moments: ['wanting-answers', 'fixing'],
      feelings: ['anxious', 'longing'],
      assumes: ['no-contact'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'if-they-miss-you',
      length: 'line',
      text: `
        Their page can’t tell you if they miss you.
      `,
      moments: ['missing', 'wanting-answers', 'reopened', 'loneliness'],
      feelings: ['longing'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'think-of-you',
      length: 'line',
      text: `
        You want to know if they think of you. No photo can show that.
      `,
      moments: ['wanting-answers', 'anniversary'],
      feelings: ['longing', 'anxious'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'not-knowing-for-a-minute',
      length: 'passage',
      text: `
        You may want to know what they’re doing right now. Not knowing is hard, and you
        can stand it for a minute.
      `,
      moments: ['wanting-answers', 'habit'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'their-last-message',
      length: 'passage',
      text: `
        Their last message may be in your head. You can stop looking for what it meant, at
        least for now.
      `,
      moments: ['wanting-answers', 'loneliness', 'first-weeks'],
      feelings: ['anxious', 'sad'],
      assumes: ['no-contact'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'in-daylight',
      length: 'line',
      text: `
        It’s late. You can think about them again in daylight.
      `,
      moments: ['late-night', 'reopened'],
      needs: ['late-night'],
      feelings: ['anxious'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'tired-of-asking',
      length: 'passage',
      text: `
        You were left, and a part of you keeps asking for a reason. You can be tired of
        asking.
      `,
      moments: ['wanting-answers', 'fixing', 'habit'],
      feelings: ['tired', 'anxious'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-last-word',
      length: 'line',
      text: `
        It faded, and nobody said a last word. That can hurt too.
      `,
      moments: ['wanting-answers', 'missing', 'reopened'],
      feelings: ['sad'],
      fits: ['faded'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'when-it-changed',
      length: 'passage',
      text: `
        It faded between you, and maybe you look for the moment when it changed. Often
        there isn’t one moment.
      `,
      moments: ['wanting-answers', 'habit'],
      fits: ['faded'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'so-you-have-to-guess',
      length: 'line',
      text: `
        They left without a word, so you have to guess, and guessing is tiring.
      `,
      moments: ['wanting-answers', 'missing'],
      fits: ['was-left'],
      circumstances: ['without-a-word'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'talk-in-your-head',
      length: 'passage',
      text: `
        They left without a word, and you may still talk to them in your head. Many
        people do that after such an ending.
      `,
      moments: ['wanting-answers', 'missing'],
      fits: ['was-left'],
      circumstances: ['without-a-word'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-last-talk',
      length: 'passage',
      text: `
        Because they left without a word, it may not feel finished. There was no last
        talk, and nobody said that it was over.
      `,
      moments: ['wanting-answers', 'missing'],
      fits: ['was-left'],
      circumstances: ['without-a-word'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'missed-in-return',
      length: 'passage',
      text: `
        Missing someone is hard enough. Not knowing if they miss you back makes
        it harder. It’s not foolish to wonder.
      `,
      moments: ['wanting-answers', 'missing'],
      occasions: ['missMeToo'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'photo-says-neither',
      length: 'passage',
      text: `
        You may be hoping for a sign that they miss you. A photo can’t say that
        they do. It can’t say that they don’t.
      `,
      moments: ['wanting-answers', 'missing'],
      occasions: ['missMeToo'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'page-cant-say',
      length: 'line',
      text: `
        You wonder if they miss you too. Their page has no way to say.
      `,
      moments: ['wanting-answers', 'missing'],
      occasions: ['missMeToo'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'not-from-here',
      length: 'passage',
      text: `
        Nobody can know from here if they miss you. It’s hard to want to know
        something that much.
      `,
      moments: ['wanting-answers', 'missing'],
      occasions: ['missMeToo'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-wrong-word',
      length: 'passage',
      text: `
        Nothing has come back from them. Maybe you keep going over what you
        wrote, looking for the wrong word. There may not be a wrong word.
      `,
      moments: ['wanting-answers'],
      occasions: ['noAnswer'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'waiting-is-tiring',
      length: 'line',
      text: `
        You wrote, and no answer came. Waiting like this is tiring.
      `,
      moments: ['wanting-answers'],
      occasions: ['noAnswer'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'no-guessing-silence',
      length: 'line',
      text: `
        Not getting an answer is hard. You don’t have to guess what the silence
        means.
      `,
      moments: ['wanting-answers'],
      occasions: ['noAnswer'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-more-written',
      length: 'line',
      text: `
        You wrote, and they haven’t answered. Nothing more has to be written
        right now.
      `,
      moments: ['wanting-answers'],
      occasions: ['noAnswer'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'hoped-for-answer',
      length: 'passage',
      text: `
        You hoped for an answer, and none came. That’s sad. You don’t have to
        act as if you don’t care.
      `,
      moments: ['wanting-answers'],
      occasions: ['noAnswer'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'what-or-why',
      length: 'line',
      text: `
        You want proof of something. You don’t have to explain what or why.
      `,
      moments: ['wanting-answers'],
      intentions: ['proof'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'hate-not-knowing',
      length: 'line',
      text: `
        You’d like to be sure. Not knowing is hard, and you’re allowed to hate
        it.
      `,
      moments: ['wanting-answers'],
      intentions: ['proof'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'wanted-and-feared',
      length: 'passage',
      text: `
        It’s possible to want proof and be afraid of it too. There’s nothing
        wrong with feeling both.
      `,
      moments: ['wanting-answers'],
      intentions: ['proof'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'same-question-again',
      length: 'passage',
      text: `
        When you want to be sure, the same question may come back again and
        again. You don’t have to answer it every time.
      `,
      moments: ['wanting-answers'],
      intentions: ['proof'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
