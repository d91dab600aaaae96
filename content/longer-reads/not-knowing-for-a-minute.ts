export default {
  hurt: true,
  text: `
    Maybe you want to know what they’re doing, and their page seems the place to find out.
    Perhaps you wonder who is with them. Perhaps you only want to see that they’re all right.

    There may have been a time when you knew these things without looking. You may have known
    when they got up, and when they would be late. After that, not knowing can feel very
    strange.

    Their page may not help much. What is on it may be from this morning, or from last week. A
    photo from today shows only one second of the day.

    Maybe you want to know because you’re afraid of them. That’s different, and it doesn’t mean
    that you’re imagining things. Being afraid can be a true warning. The page may be old, so it
    may not be enough to keep you safe. You can tell someone who can help. There are people to
    call under “If it is too much right now”.

    If you only wish that you knew, that can be hard too. You can wash your face, or lie down,
    or read something else, and still not know.
  `,
} as const;
