export default {
  hurt: true,
  text: `
    Opening their page today may feel like losing something. Perhaps you were a little proud of
    the days when you hadn’t looked. Or perhaps you didn’t notice those days, because nothing
    much happened.

    Some may have been ordinary. Maybe you looked for your keys, or waited for a bus. Maybe
    there was an hour when you didn’t think of looking. Nobody saw that, and perhaps you didn’t
    either.

    It was real all the same. You lived through each of those days. Today comes after, and it
    can’t change what you did then.

    You may have opened the page for a reason, or for none. If you were afraid, that’s a reason.
    Being afraid can be a true warning, and there are people to call under “If it is too much
    right now”. If it was something else, you don’t have to find out what it means. It can be
    one look on one day.

    Someone may think that you should be finished with this. You don’t have to be. You can tell
    a person you trust that you looked, if you want to.
  `,
} as const;
