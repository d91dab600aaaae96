export default {
  hurt: true,
  text: `
    You may be missing them so much now that you can’t think of anything else. It can be in your
    chest, or your throat, or your stomach. The phone may be in your hand before you’ve decided
    anything.

    When missing someone is this strong, it can seem that it has never been different. It’s hard
    to remember any minute today without it. There may have been one. Perhaps you were paying in
    a shop, or looking for your keys, and they weren’t in your head. You didn’t have to do
    anything for that minute.

    Nobody can say how long this part lasts. It may be short. You don’t have to be good at it.
    You can cry, or sit on the floor, or hold on to the blanket. You can miss someone who was
    good to you. You can also miss someone who wasn’t, and that doesn’t make what they did all
    right.

    You don’t have to do something because you miss them. You can miss them with the phone in
    your hand. You can miss them with the phone in the other room.
  `,
} as const;
