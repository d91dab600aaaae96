export default {
  hurt: false,
  text: `
    When you want to check on them, it can feel as if you have no choice. You may feel it in
    your chest or in your hands. It’s hard to think of anything else, and one minute seems very
    long.

    Checking often does help for a moment. That’s why it is so hard to stop. Then there is what
    you saw, or what you didn’t see, and soon you may want to check again.

    You don’t have to fight the wish. Fighting is hard work, and you may be tired already. Some
    people let it be there and do something small. It can be getting up for some water, or
    answering a message from someone else. It can be sitting still and doing nothing at all. The
    wish may stay just as strong.

    And if you look, then you looked. It doesn’t make you weak. There may have been times today
    when you wanted to look and didn’t. Nobody saw those.
  `,
} as const;
