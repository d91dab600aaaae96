export default {
  hurt: true,
  text: `
    You may miss them and also remember how bad some of it was. It can be hard to have both in
    your head on the same evening.

    Perhaps there’s a photo on your phone from a good day. Maybe you were laughing. Most bad
    days have no photo. Perhaps nobody else heard what was said on those days. It happened, even
    if you’re the only one who knows.

    When you’re missing someone, the bad days can seem far away. At other times you may ask
    yourself what the good days really were. You don’t have to decide that now. Some people
    begin to think that they can’t trust their memory. But there can be two kinds of day, and
    you can remember both.

    If they hurt you or scared you, a kind day afterwards doesn’t make it all right. Being
    afraid can be a true warning, even after a kind day. You can tell someone, and there are
    people to call under “If it is too much right now”.

    If a friend asks what they were like, your answer can be long. You can also leave it for
    another day.
  `,
} as const;
