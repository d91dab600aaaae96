export default {
  hurt: false,
  text: `
    When someone has left, you may look at their page to find out why. You may also think about
    everything that you said and did. It may be one evening, or many small things.

    Perhaps you read the old messages again, to find the place where it changed. You may find
    many places, or none. People can look for a very long time.

    Maybe they gave you a reason, and maybe it was cruel. It’s something that one person said at
    one time. Saying it didn’t make it true. Or they gave no reason, and you’re trying to find
    one alone. That’s very hard. You’re allowed to stop without finding it.

    If they hurt you or scared you, you weren’t the reason for that. You can tell someone what
    happened. There are people to call under “If it is too much right now”.

    A person can be kind and careful, and someone may still leave. You may be very sad about it
    tonight. You may also be angry, or only tired. You don’t need to know why they left before
    you can rest.
  `,
} as const;
