export default {
  hurt: true,
  text: `
    Just before you look at their page, your body may already be working hard. Your mouth may be
    dry. Your hands may be cold, or your face hot. You may be holding the phone very hard. Maybe
    you haven’t seen anything yet.

    If looking has hurt before, your body may be getting ready for more. It can do this even
    when you tell yourself that you don’t care. Sometimes their name on the screen is enough. It
    doesn’t mean that you’re weak, or that you’re making it up.

    If you’re afraid of them, your body may be right. Being afraid can be a true warning. You
    don’t have to tell yourself that it’s nothing. You can tell someone who can help. There are
    people to call under “If it is too much right now”.

    You don’t have to be calm to choose. You don’t have to breathe in any special way. You could
    feel the floor under both feet. You could put the phone down for a minute, with the screen
    turned away. Maybe none of this helps much, and that’s not your fault.
  `,
} as const;
