export default {
  hurt: true,
  text: `
    Maybe you’re angry with them, and you still want to see them on their page. It may seem
    strange to want that, but it’s common. Maybe you hope to see that they’re sorry. Maybe you
    hope to see that they aren’t happy.

    Perhaps you’re afraid that you’ll be less angry if you stop looking. Then it might seem as
    if nothing had happened. But it did happen. If other people don’t believe you, it still
    happened.

    A page often shows the good days. In the photos they may be smiling, with people who don’t
    know what you know. That can be very hard to see.

    Or maybe you aren’t so angry. You may be more sad, or more afraid. Being afraid can be a
    true warning. You can tell someone, and there are people to call under “If it is too much
    right now”.

    You don’t have to forgive anyone. You don’t have to be finished with this by any date. You
    may be angry while you cook, or at work, or when you wake up. If there’s a person who
    believes you, you can tell that person all of it.
  `,
} as const;
