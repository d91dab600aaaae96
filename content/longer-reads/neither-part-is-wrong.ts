export default {
  hurt: true,
  text: `
    You may want to see their page, and also be tired of seeing it. Many people are like that
    for a time. It can change from hour to hour. You can also feel both in the same minute.

    You may have reasons to look. Perhaps there’s something you want to know. Perhaps you open
    their page most nights, and the day feels unfinished without it. You may have reasons to
    stop, too. Maybe your stomach hurts afterwards. Maybe it gets very late.

    Nobody needs a decision from you about all of it today. You can leave their page closed this
    time. If you open it another day, it was still closed today. You can also look now and still
    want to stop one day. Wanting to stop doesn’t mean that you have to do it at once.

    You don’t have to be sure first. You can put the phone down while you still want to look.
    Some people put it in another room and come back for it later.
  `,
} as const;
