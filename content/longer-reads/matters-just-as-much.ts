export default {
  hurt: true,
  text: `
    Perhaps you came to their page to find out how they are. For a minute, this is about you.

    When you look at their page often, you can know a lot about their week. You can know where
    they ate and which song they like. You may know less about your own week. Perhaps you can’t
    remember if you had lunch.

    Maybe, when you were with them, you had to know first how they were. Then you knew what kind
    of evening it would be. You may still look at them before you look at yourself. If you’re
    still afraid, there may still be a reason. Being afraid can be a true warning. You can tell
    someone, and there are people to call under “If it is too much right now”.

    How are you, right now? You can answer only in your head, or you can tell someone you trust.
    You may be sad, or quite well, or you may feel nothing at all. Maybe you only notice that
    you’re hungry, or that your eyes are tired from the phone. That’s an answer too.
  `,
} as const;
