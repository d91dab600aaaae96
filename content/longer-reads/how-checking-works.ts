export default {
  hurt: true,
  text: `
    Maybe you check their page and feel a little calmer. Maybe there was nothing new. Maybe
    there was, and now at least you’ve seen it. You may put the phone away and think that this
    was enough for today.

    After a while the worry may come back. It may be the same worry as before, or a new one. It
    doesn’t mean that you’re weak or strange. When someone is worried, feeling calm often lasts
    only a short time.

    Perhaps you check because you’re afraid of what they may do. Then it isn’t only a habit.
    Being afraid can be a true warning. You don’t have to watch alone. You can tell someone who
    can help, and there are people to call under “If it is too much right now”.

    If it isn’t that, not checking can feel worse at first. You may pick up the phone, put it
    down, and pick it up again. For some people it helps to check a little later. It can be ten
    minutes, or after a meal. You may still look in the end, and that’s all right.
  `,
} as const;
