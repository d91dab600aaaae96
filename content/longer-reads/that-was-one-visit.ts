export default {
  hurt: true,
  text: `
    Maybe you’ve looked, and saw something that hurts. Maybe there was nothing new. You may not
    even know why you opened their page.

    Maybe you saw something that scares you. It could be a threat, or something about you. Being
    afraid can be a true warning. You can show it to someone you trust, or tell someone about it
    now. There are people to call under “If it is too much right now”.

    If it wasn’t that, it’s still easy to be angry with yourself. The whole day can seem ruined.
    Maybe one look became an hour. You can still stop here. It isn’t too late for that.

    You don’t have to promise that it was the last time. You can talk about it with someone, or
    leave it for now. You may wash your face. You may answer a message from a friend, or lie on
    the bed with your shoes on. What you saw may be in your head the whole time. You’re allowed
    to rest before you’ve stopped thinking about it.
  `,
} as const;
