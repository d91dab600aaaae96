/** On what you are worth, whatever they do or don’t want. */
export default {
  theme: 'worth',
  passages: [
    {
      id: 'nothing-worth-less',
      length: 'line',
      text: `
        Nothing on their page can make you worth less.
      `,
      moments: ['loneliness', 'someone-new', 'fixing', 'reopened'],
      feelings: ['lonely'],
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'not-a-measure',
      length: 'passage',
      text: `
        Being left can feel like being told you’re not enough. It means that they left. It
        isn’t a measure of you.
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
      from: 'later',
      hurt: true,
    },
    {
      id: 'however-happy',
      length: 'line',
      text: `
        However happy their page looks, it says nothing about your worth.
      `,
      moments: ['someone-new', 'habit', 'reopened', 'after-looking-again'],
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
      id: 'nothing-was-wrong',
      length: 'passage',
      text: `
        When someone leaves, you may look for what was wrong with you. Being left doesn’t
        mean that something was.
      `,
      moments: ['fixing', 'someone-new', 'first-weeks'],
      feelings: ['sad'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'for-you-it-did',
      length: 'passage',
      text: `
        Their page may look as if nothing happened. For you it did, and you’re allowed to
        feel it.
      `,
      moments: ['someone-new', 'after-looking-again', 'anger'],
      feelings: ['sad', 'angry'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'what-you-had',
      length: 'line',
      text: `
        Someone new doesn’t undo what you had with them.
      `,
      moments: ['someone-new', 'reopened'],
      needs: ['someone-new'],
      feelings: ['sad'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'because-you-meant-it',
      length: 'line',
      text: `
        Being left hurts. It hurts because you meant it.
      `,
      moments: ['reopened', 'loneliness'],
      feelings: ['sad'],
      fits: ['was-left'],
      from: 'later',
      hurt: false,
    },
    {
      id: 'last-word-about-you',
      length: 'passage',
      text: `
        Leaving was a choice about their own life. It can’t be the last word about you.
      `,
      moments: ['first-weeks', 'fixing', 'someone-new'],
      feelings: ['sad'],
      fits: ['was-left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'not-together-when-they-died',
      length: 'passage',
      text: `
        Maybe you weren’t together any more when they died. You can grieve for them
        all the same, and nobody has to agree.
      `,
      moments: ['loneliness', 'missing'],
      feelings: ['lonely', 'sad'],
      fits: ['died'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'faded-and-worth',
      length: 'line',
      text: `
        It faded, and maybe you ask yourself what you did wrong. You don’t have to
        find something.
      `,
      moments: ['loneliness', 'fixing'],
      feelings: ['lonely', 'sad'],
      fits: ['faded'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'never-official-and-real',
      length: 'line',
      text: `
        It was never official, and it was still real to you.
      `,
      moments: ['missing', 'loneliness', 'reopened'],
      feelings: ['sad'],
      fits: ['never-official'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'comparing-by-itself',
      length: 'line',
      text: `
        You’re looking at the new person. Comparing yourself comes almost on its own,
        and it’s tiring.
      `,
      moments: ['wanting-answers', 'someone-new'],
      intentions: ['newcomer'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'look-at-the-new-person',
      length: 'line',
      text: `
        You want to look at the new person. Many people do, and it can hurt each time.
      `,
      moments: ['wanting-answers', 'someone-new'],
      intentions: ['newcomer'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'not-how-it-is-at-home',
      length: 'passage',
      text: `
        You’re looking at the new person. You may wonder if that person has it better.
        A photo can’t show how someone is at home.
      `,
      moments: ['wanting-answers', 'someone-new'],
      intentions: ['newcomer'],
      from: 'any',
      hurt: false,
    },
    {
      id: 'still-lost-someone',
      length: 'line',
      text: `
        Everyone says you chose it. You still lost someone, and that is sad.
      `,
      moments: ['loneliness', 'missing'],
      fits: ['left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'months-nobody-saw',
      length: 'passage',
      text: `
        People say you chose it, as if that was easy. You may have thought about it
        for months. That was hard, and perhaps nobody saw it.
      `,
      moments: ['loneliness', 'missing'],
      fits: ['left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'people-think-youre-fine',
      length: 'line',
      text: `
        Because you chose it, people may think you’re fine. You can be sad anyway.
      `,
      moments: ['loneliness', 'missing'],
      fits: ['left'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'cant-see-ahead',
      length: 'line',
      text: `
        Today it may feel sure that you’ll always be alone. Nobody can see that
        far.
      `,
      moments: ['loneliness'],
      occasions: ['alwaysAlone'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'no-need-brave',
      length: 'line',
      text: `
        The fear of staying alone is a big fear. You don’t have to be brave
        about it.
      `,
      moments: ['loneliness'],
      occasions: ['alwaysAlone'],
      living: false,
      from: 'any',
      hurt: true,
      noContact: 'also',
    },
    {
      id: 'no-shame-there',
      length: 'passage',
      text: `
        When two people are no longer together, it’s easy to be scared of
        staying alone. There’s no shame in that.
      `,
      moments: ['loneliness'],
      assumes: ['an-end'],
      occasions: ['alwaysAlone'],
      living: false,
      from: 'any',
      hurt: true,
    },
    {
      id: 'wanting-someone-close',
      length: 'line',
      text: `
        It’s scary to think of staying alone. Wanting someone close is a good
        thing to want.
      `,
      moments: ['loneliness'],
      occasions: ['alwaysAlone'],
      living: false,
      from: 'any',
      hurt: false,
    },
    {
      id: 'wish-well-or-not',
      length: 'line',
      text: `
        They look happy. That can hurt, whether you wish them well or not.
      `,
      moments: ['loneliness'],
      occasions: ['lookHappy'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'glad-angry-crying',
      length: 'passage',
      text: `
        You saw them looking happy. You may be glad, or angry, or close to
        crying. People often feel all of those together.
      `,
      moments: ['loneliness'],
      occasions: ['lookHappy'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'only-some-of-theirs',
      length: 'passage',
      text: `
        It’s hard to see them happy when your own day is bad. You see all of
        your own day and only a bit of theirs.
      `,
      moments: ['loneliness'],
      occasions: ['lookHappy'],
      from: 'any',
      hurt: true,
    },
    {
      id: 'how-they-can',
      length: 'passage',
      text: `
        They’re smiling, and maybe you’re asking how they can. There may be no
        answer to that. It’s still a fair thing to ask.
      `,
      moments: ['loneliness'],
      occasions: ['lookHappy'],
      from: 'any',
      hurt: true,
    },
  ],
} as const;
