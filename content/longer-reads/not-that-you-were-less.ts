export default {
  hurt: false,
  text: `
    Maybe you’ve seen them with someone else, or you’re afraid that you will. You may not be
    able to eat, or to think about anything else. Some people feel it in the stomach, and some
    can’t sleep.

    You may have looked at the photo for a long time. Many people do. Perhaps you hope to find
    the one thing that explains it. Often there isn’t one, and it hurts just as much. A photo
    shows one second. It doesn’t show what came before, or what comes after. It can’t tell you
    anything about yourself.

    Perhaps they look kind in the photo, and they weren’t kind to you. That can be very hard to
    see. If they hurt you, it still happened, and it wasn’t because of you. You may be afraid of
    them, or afraid for the new person. Being afraid can be a true warning. You can tell
    someone, and there are people to call under “If it is too much right now”.

    You may be jealous, or angry, or sad, or nothing at all yet. You don’t have to be happy for
    anyone. You can close the photo and still be upset about it.
  `,
} as const;
