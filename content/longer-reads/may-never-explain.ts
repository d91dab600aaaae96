export default {
  hurt: true,
  text: `
    You may have come to their page with a question. Maybe it’s why it ended. Maybe it’s why
    they did something, once or many times. You may have thought of many answers already. Each
    one can seem right for an hour, and then it doesn’t.

    You can’t ask a page anything. You can look through all of it and still not have the answer.
    It isn’t foolish to try. When something hurts this much, it’s natural to want to know why.

    Some people do get an answer, and it doesn’t help as they had hoped. It was short, or it
    didn’t sound true. If they hurt you, no answer makes that all right. Nothing that you said
    or did made it all right.

    So you may have to live without an answer, for now. You can be angry about that. You can
    work, and eat, and talk with a friend about other things, and still not know. You can also
    tell someone all of it. Some days you may think of it from morning to night. Some days you
    may think of it less.
  `,
} as const;
