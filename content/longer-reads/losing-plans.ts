export default {
  hurt: false,
  text: `
    Sometimes you may look at their page because of something that you had planned with them.
    Perhaps it was a trip, or a home, or a wedding. Perhaps it was only next Sunday.

    Plans like that don’t stop all at once. There may be an old list on your phone, with things
    to buy. A shop may still send you messages. Someone who hasn’t heard may ask you how it’s
    going. Each time, it may hurt again.

    It can be lonely, because other people may not see that you’ve lost anything. You may feel
    foolish for being so sad about it. But you may have given it time and thought, and perhaps
    money. You may have thought about it every day.

    Perhaps being with them was hard, and you hoped that they would change. Thinking of the plan
    may have helped you on bad days. You can be sad about the plan and still not want them back.

    Nothing has to be done about the list today. If it is too much tonight, you don’t have to be
    alone with it. There are people to call under “If it is too much right now”.
  `,
} as const;
