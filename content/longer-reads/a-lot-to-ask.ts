export default {
  hurt: false,
  text: `
    Maybe you look at their page to find out if you could be together again. When you hope for
    that, almost anything can seem like a sign. You may look at one small thing many times.

    When you’re tired, it’s hard to tell what is there from what you hope or fear. You can look
    until your eyes hurt and still not know. That isn’t because you’ve missed something. Often
    the answer isn’t on the page at all.

    Maybe you do want to go back. Maybe they left, and you can’t decide it alone. Maybe you want
    it to hurt less, and this is all you can think of. You don’t have to know which before you
    sleep.

    If you weren’t safe with them, going back may not be safe. You can want to go back and be
    afraid at the same time. Being afraid can be a true warning. You can talk with someone
    before you decide anything. There are people to call under “If it is too much right now”.

    You can be this tired and decide nothing. You can put the phone on the floor by the bed.
  `,
} as const;
