export default {
  hurt: true,
  text: `
    Here at their page, you may be thinking again about something that was said. It may have
    been one evening, or it may have been many. You may hear it while you work, or while you try
    to sleep.

    In your head you may say something else this time. You may say more, or less, or say it
    sooner. Then you think of how it really was, and it hasn’t changed. It can be very hard to
    stop.

    At the time you may have had only a few seconds. You may have been tired or afraid. Some
    people shout. Some say nothing, and some say sorry so that it will stop. Now you have hours
    to think about it, and you know what came after.

    If they hurt you, it wasn’t because of anything you said. It wasn’t your job to find words
    that would stop them.

    You can stop in the middle. You don’t have to get to the end each time. You can also tell
    someone what was said. Then you aren’t the only one who knows.
  `,
} as const;
