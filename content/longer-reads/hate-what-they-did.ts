export default {
  hurt: true,
  text: `
    Maybe you miss them after something bad that they did. That can be very confusing. You may
    remember exactly how it was. Then you pass a shop where you used to go together, and you
    miss them. It can all happen in the same minute.

    You may be afraid of what that means. What they did is still as bad as it was. You don’t
    have to look, or go back, or forgive. You can miss someone and still be right to stay away.

    It can be hard to tell other people. A friend who is angry with them may not want to hear
    that you miss them. A friend who liked them may not want to hear the rest. So you may say
    nothing to anyone. Then you’re alone with it, and here is their page.

    You don’t have to choose between the two. You can be angry in the morning and cry in the
    evening. You can do both at once. Nobody here asks you to explain it.
  `,
} as const;
