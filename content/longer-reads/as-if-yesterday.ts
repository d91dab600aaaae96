export default {
  hurt: true,
  text: `
    Perhaps you read old messages too, before or after you look at their page. It’s easy to
    start with one and go on into another month. Some may be about very ordinary things, such as
    the time of a train.

    The words are the same as they were then. You may know things now that you didn’t know when
    you first read them. Some messages may be kind, and some may not. One can make you smile,
    and the next can make your stomach hurt. You may look for the place where it changed. Many
    people never find one place.

    Some messages may frighten you. Being afraid can be a true warning. You can keep those
    messages and show them to someone you trust. There are people to call under “If it is too
    much right now”.

    You don’t have to read to the end. You don’t have to delete anything either. Some people
    keep messages because they miss someone. Some keep them because they show what happened. You
    may not know yet why you keep yours. You can leave them where they are, and stop in the
    middle of a line.
  `,
} as const;
