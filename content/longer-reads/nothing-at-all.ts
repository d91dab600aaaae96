export default {
  hurt: true,
  text: `
    You came to their page, and maybe you feel nothing. You may have thought that it would hurt.
    You read their name, and it’s like any other name. Perhaps you came to find out if you still
    feel something.

    It can be frightening to feel so little. You may ask yourself if you ever cared, or if
    something is wrong with you. Many people feel nothing for a while after a hard time. It can
    come after days of crying, or before any crying at all. For some it’s a rest.

    Other people may expect you to be sad, or to be glad. You don’t have to act sad or glad for
    anyone. When someone asks how you are, “I don’t know” is a true answer.

    You don’t have to look for the feeling on their page. You could do something small that
    needs no feeling. You could wash a cup, or change your clothes, or lie down as you are. If
    you feel something later, that’s all right too.
  `,
} as const;
