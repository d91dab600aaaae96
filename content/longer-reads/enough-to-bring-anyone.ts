export default {
  hurt: true,
  text: `
    At night you may miss them more than you did all day. In the day there are things to do, and
    other voices. Now it may be quiet, and the phone may be in your hand.

    So you came. It doesn’t mean that you were wrong about anything. You can miss someone who
    left you, and you can miss someone you left. You can miss someone even if being with them
    was bad for you. Missing them doesn’t mean that you have to see them or write to them.

    You may be crying, or too tired to cry. Both are all right here. When you’re tired, you may
    want something that helps, and want it soon. It’s ordinary to open a page then.

    You could look. You could also put the phone down beside you and rest for a while. You may
    still miss them, and that can hurt as well. If you don’t want to be alone with it, you can
    write to a friend. There are also people to call under “If it is too much right now”.
  `,
} as const;
