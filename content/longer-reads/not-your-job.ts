export default {
  hurt: true,
  text: `
    It may be worry that makes you open their page. Maybe you know their bad days better than
    most people do. So you may look for something that shows they’re all right. A page can’t
    tell you much about that. You can look many times and still not know.

    If you believe that they’re in real danger, an emergency number can do more than looking
    can. Perhaps they’ve said that they’ll hurt themselves if you don’t come back. They may mean
    it. It can also be a way to make you come back. You don’t have to know which. You can call
    that number either way. Other people can go to them, and you don’t have to go.

    Maybe you were the one who kept them calm. You may have done it out of love, or because you
    were afraid. If you’re still afraid of them, that can be a true warning. There’s help for
    you too. You can tell someone, and there are people to call under “If it is too much right
    now”.

    You may go to bed tonight without knowing how they are. It may feel wrong. You’re allowed to
    go to bed.
  `,
} as const;
