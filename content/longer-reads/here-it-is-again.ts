export default {
  hurt: true,
  text: `
    You may have thought that you were finished with their page, and now you want to see it
    again. Perhaps you hadn’t looked for a few days, or for longer. You may even have told a
    friend that it was over for you.

    Something small may have started it. Maybe an old photo appeared on your phone, or somebody
    said their name. Or nothing happened at all, and you wanted to look. It doesn’t need a good
    reason.

    Wanting to see their page doesn’t have to mean that you want them back. If they treated you
    badly, you can know that very well and still want to look.

    The days without looking were real, and you weren’t pretending. You don’t have to tell
    anyone about today, and you can if you want to. You don’t have to promise anything about
    tomorrow either.

    You’ve had this before, so you know a little about it. You know how strong it can be in the
    first minutes. And the other times, you still had to eat something, and find a clean shirt,
    and go to bed.
  `,
} as const;
