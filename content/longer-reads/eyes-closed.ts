export default {
  hurt: true,
  text: `
    Perhaps you can’t sleep, and they are in your thoughts again. Maybe it’s one thing they
    said. Maybe it’s only their name. You may turn over, look at the time, and turn over again.

    The phone may be right there. For a few minutes, looking at their page may be easier than
    lying awake. Many people reach for it in the night.

    You don’t have to try to sleep. When you lie still, your body gets some rest, even if your
    head is busy. Your eyes can rest too, once the screen is off. You could think of a street
    that you like, and walk down it in your head. Thoughts of them may come in between. You can
    go back to the street, or not.

    Maybe you’re awake because you’re afraid. Being afraid can be a true warning, at night too.
    You can call someone you trust, even if it’s late. There are people to call under “If it is
    too much right now”.

    Tomorrow you may be tired. A slow day is allowed.
  `,
} as const;
