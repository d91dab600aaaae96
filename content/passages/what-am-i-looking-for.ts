/** On what the look is really after. */
export default {
  theme: 'what-am-i-looking-for',
  passages: [
    {
      id: 'the-thumb-knew',
      length: 'passage',
      text: `
        The thumb knew the way before you did. It has made this trip in queues and on
        trains, and once with a toothbrush still going. That’s what thumbs do with a
        well-worn path. Was there something you wanted this time, or did it just set off
        on its own?
      `,
      moments: ['habit'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'just-a-face',
      length: 'line',
      text: `
        Was it their face you wanted, or just a face?
      `,
      moments: ['loneliness', 'habit', 'reopened'],
      feelings: ['lonely'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'good-or-bad',
      length: 'passage',
      text: `
        You may be hoping to see something good, or afraid to see something bad. You can
        wait before you find out.
      `,
      moments: ['wanting-answers', 'reopened', 'someone-new'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'the-last-look',
      length: 'line',
      text: `
        That last look, did it have in it what you went for?
      `,
      moments: ['after-looking-again', 'reopened'],
      needs: ['after-looking-again'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'one-more',
      length: 'passage',
      text: `
        One more look is a small thing to want. It’s rarely one, though, because the
        last one keeps moving up the road ahead of you. You can want it and still notice
        that. Whatever you were going to do straight after, you could perhaps do that
        first.
      `,
      moments: ['after-looking-again', 'habit'],
      feelings: ['longing'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'not-right-now',
      length: 'passage',
      text: `
        You want to know if there is someone new. That question hurts. You don’t have to
        find out right now.
      `,
      moments: ['someone-new', 'habit', 'after-looking-again'],
      needs: ['someone-new'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'if-theyre-sorry',
      length: 'passage',
      text: `
        Being left can make you want to see if they’re sorry. Their page won’t tell you
        that.
      `,
      moments: ['wanting-answers', 'late-night', 'anger'],
      feelings: ['angry', 'sad'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'what-they-remember',
      length: 'passage',
      text: `
        You may want to see if they remember the day. Their page can’t show what they
        remember.
      `,
      moments: ['anniversary', 'wanting-answers', 'hard-date'],
      needs: ['anniversary'],
      feelings: ['longing', 'sad'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'never-to-find-out',
      length: 'passage',
      text: `
        It’s normal to want to know who it is. It’s also all right never to find out.
      `,
      moments: ['someone-new'],
      needs: ['someone-new'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'before-you-thought',
      length: 'passage',
      text: `
        You may have opened their page before you thought about it. Now there is a moment
        to think.
      `,
      moments: ['habit'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'stay-close-for-now',
      length: 'passage',
      text: `
        Looking may be how you stay close to them for now. You can choose each time if it
        helps.
      `,
      moments: ['habit', 'loneliness', 'fixing'],
      feelings: ['longing'],
      stances: ['not-ready'],
      living: false,
      from: 'later',
      hurt: false,
    },
    {
      id: 'sad-too',
      length: 'passage',
      text: `
        You may want to see if they are sad too. Whatever you see there, your own sadness
        is allowed.
      `,
      moments: ['wanting-answers', 'late-night', 'anger'],
      feelings: ['sad', 'angry'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'real-to-you',
      length: 'passage',
      text: `
        Perhaps you’re looking for proof that it was real. It was real to you, and no page
        can change that.
      `,
      moments: ['wanting-answers', 'anniversary', 'loneliness'],
      feelings: ['sad', 'longing'],
      from: 'later',
      hurt: true,
    },
    {
      id: 'if-nothing-has',
      length: 'passage',
      text: `
        You want to see if anything has changed. If something has, it can hurt. If nothing
        has, it can hurt too.
      `,
      moments: ['habit', 'after-looking-again', 'someone-new'],
      feelings: ['anxious'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'curious-and-leave-it',
      length: 'line',
      text: `
        You can be curious about them and leave it at that.
      `,
      moments: ['habit', 'reopened'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'what-it-was',
      length: 'passage',
      text: `
        Maybe you look at their page to find out what it was between you. A page can’t
        tell you that.
      `,
      moments: ['habit', 'wanting-answers'],
      fits: ['never-official'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'a-kind-thing-to-want',
      length: 'line',
      text: `
        You only want to know that they’re all right. That’s a kind thing to want.
      `,
      moments: ['wanting-answers'],
      intentions: ['wellbeing'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'used-to-ask-every-day',
      length: 'passage',
      text: `
        Wanting to know that they’re all right doesn’t stop at once. Perhaps you asked
        them that every day for a long time.
      `,
      moments: ['wanting-answers'],
      intentions: ['wellbeing'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'only-part-of-it',
      length: 'line',
      text: `
        If their list is long, it’s fine to read only part of it.
      `,
      moments: ['habit'],
      pages: ['list'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'nothing-will-hurry-you',
      length: 'line',
      text: `
        The story isn’t playing yet. Nothing on this page will hurry you.
      `,
      moments: ['habit'],
      pages: ['story'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'not-all-of-it',
      length: 'line',
      text: `
        You’re about to watch their story. You don’t have to watch all of it.
      `,
      moments: ['habit'],
      pages: ['story'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'even-a-name',
      length: 'line',
      text: `
        Their list is only names, but even a name can hurt. You’re not being
        foolish.
      `,
      moments: ['habit'],
      pages: ['list'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'how-long-you-look',
      length: 'line',
      text: `
        You’re about to open one of their posts. Whatever it shows, you decide
        how long you look.
      `,
      moments: ['habit'],
      pages: ['post'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'whats-under-it',
      length: 'line',
      text: `
        Their post may have comments. You can look at the post and not read
        what’s under it.
      `,
      moments: ['habit'],
      pages: ['post'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'typed-without-thinking',
      length: 'line',
      text: `
        You may have typed their name without thinking. That happens with a name
        you know well.
      `,
      moments: ['habit'],
      pages: ['search'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'now-another-day',
      length: 'line',
      text: `
        Opening their post now is all right. Leaving it for another day is all
        right too.
      `,
      moments: ['habit'],
      pages: ['post'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'without-the-comments',
      length: 'line',
      text: `
        It’s fine to look at their post and not read the comments.
      `,
      moments: ['habit'],
      pages: ['post'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'maybe-not-sure',
      length: 'line',
      text: `
        Maybe you’ll watch their story, maybe not. You don’t need to be sure.
      `,
      moments: ['habit'],
      pages: ['story'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'nothing-to-do-too',
      length: 'line',
      text: `
        After you see their post, there’s nothing you have to do about it.
      `,
      moments: ['habit'],
      pages: ['post'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'change-your-mind',
      length: 'line',
      text: `
        If you start to search for them, you’re still free to change your mind.
      `,
      moments: ['habit'],
      pages: ['search'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'with-sound-off',
      length: 'line',
      text: `
        If you watch their story, it’s fine to turn the sound off first.
      `,
      moments: ['habit'],
      pages: ['story'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'open-no-results',
      length: 'line',
      text: `
        A search for their name may show many results. It’s fine to open none of
        them.
      `,
      moments: ['habit'],
      pages: ['search'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'part-of-day',
      length: 'line',
      text: `
        Their story is short, and it can only show a small part of a day.
      `,
      moments: ['habit'],
      pages: ['story'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'search-or-leave',
      length: 'line',
      text: `
        Their name is in the search box. It’s all right to search, and all right
        to leave.
      `,
      moments: ['habit'],
      pages: ['search'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'stay-here-awhile',
      length: 'line',
      text: `
        This page comes before their story. It’s all right to stay here a while.
      `,
      moments: ['habit'],
      pages: ['story'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'search-can-wait',
      length: 'line',
      text: `
        Your search for them can wait a few minutes, if that helps you.
      `,
      moments: ['habit'],
      pages: ['search'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'rest-your-eyes',
      length: 'line',
      text: `
        Before you read their list, it’s all right to rest your eyes for a
        moment.
      `,
      moments: ['habit'],
      pages: ['list'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
