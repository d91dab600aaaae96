export default {
  hurt: true,
  text: `
    While you look at their page, you may also be a little glad that you aren’t with them now.
    Or you may be glad only for a minute, or not at all. You may notice it in small things.
    Maybe you can answer a message when you want to.

    Then you may feel bad about it. You may ask yourself what kind of person is glad about this.
    Perhaps you were tired. Perhaps you were afraid. You may have been careful for a long time,
    with every word and every plan.

    Being glad doesn’t mean that you never cared. It doesn’t mean that you wished them harm. It
    may only mean that it was too much for you, or that you weren’t safe.

    You can be a little glad and still be afraid. It may not be over. Being afraid can be a true
    warning. You can tell someone, and there are people to call under “If it is too much right
    now”.

    You may be glad in the morning and cry in the evening. You may cry every night. You don’t
    have to explain any of it.
  `,
} as const;
