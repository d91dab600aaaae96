export default {
  hurt: true,
  assumes: ['no-contact'],
  text: `
    You may have heard that you should stop looking at their page. Perhaps a friend said it, or
    you read it somewhere. Maybe you say it to yourself most days.

    And still you come here. You may have a good reason, or one you can’t name. Looking may be
    the only way left to know anything about them. It’s hard to give up the only way, even when
    it hurts.

    Not being ready isn’t a decision about the rest of your life. It’s only how things are
    today. You don’t have to promise anything. You don’t have to explain it, here or anywhere
    else.

    There is also some room between looking every time and never looking again. Some people look
    in the daytime and not at night. Some wait until after a meal. Some look, and then leave the
    phone in another room. One day it’s more, another day it’s less. None of that has to be
    planned now.
  `,
} as const;
