export default {
  hurt: true,
  text: `
    Maybe you want to look at their page and see if something is different. It could be a new
    photo, or a new name, or a few new words.

    If there is something new, you may think about it all day. You may wonder who took the
    photo, or who those words were for. Often a page doesn’t say. Afterwards you may have more
    questions than before.

    If nothing is new, that isn’t always easier. Some people are calm for a minute. Some are
    sad, because they had hoped for something. It isn’t foolish to want to know. Maybe you used
    to know what their days were like. Now you may see only a small part of them.

    Perhaps you look because you’re afraid of what they may do, or what they may say about you.
    That’s different. Being afraid can be a true warning. You don’t have to watch alone. You can
    tell someone you trust, and there are people to call under “If it is too much right now”.

    If it isn’t that, you can leave it for now and still want to know.
  `,
} as const;
