/** Pages of the journal. Each is short, optional, and may be left in the middle. */
export default [
  {
    id: 'no-blame',
    title: 'Signs I noticed, no blame',
    invitation:
      'What did you see, back then or since? Just what was there. No one is at fault on this page.',
    lines: [{ id: 'seen', label: 'I noticed' }],
    stop: 'Still going round? You can stop here.',
    from: 'later',
    hurt: true,
  },
  {
    id: 'unsent',
    title: 'A sentence I needn’t send',
    invitation:
      'One honest sentence, with nothing to win by it. It stays on this page, and no one answers.',
    lines: [{ id: 'sentence', label: 'What I’d say' }],
    stop: 'If one sentence became ten, you can stop whenever you like.',
    from: 'any',
    hurt: true,
  },
  {
    id: 'whole-picture',
    title: 'The whole picture',
    invitation: 'What was good and what was hard, side by side. Neither column has to win.',
    lines: [
      { id: 'good', label: 'What was good' },
      { id: 'hard', label: 'What was hard' },
    ],
    stop: 'Two or three lines a side can be a whole picture.',
    from: 'later',
    hurt: true,
  },
  {
    id: 'taught',
    title: 'What it taught me',
    invitation: 'Something you know now. It can be small.',
    lines: [{ id: 'taught', label: 'I learned' }],
    stop: 'One thing is enough. It can also be nothing yet.',
    from: 'later',
    hurt: false,
  },
  {
    id: 'feel-and-choose',
    title: 'I feel, I choose',
    invitation: 'Two lines. The second one doesn’t have to follow from the first.',
    lines: [
      { id: 'feel', label: 'I feel' },
      { id: 'choose', label: 'I choose' },
    ],
    stop: 'That’s all this page is for.',
    from: 'any',
    hurt: true,
    living: false,
  },
  {
    id: 'not-lived',
    title: 'The story I didn’t get to live',
    invitation:
      'The house, or the trip, or the ordinary Sunday. You can tell it for about ten minutes.',
    lines: [{ id: 'story', label: 'It would have gone like this' }],
    stop: 'You can stop in the middle.',
    from: 'later',
    hurt: false,
  },
  {
    id: 'what-for',
    title: 'What is this grief for?',
    invitation:
      'For them, perhaps. Or for a plan, or the years, or the one you were. You can name just one.',
    lines: [{ id: 'for', label: 'It’s for' }],
    stop: 'A name is enough. You can leave it there.',
    from: 'any',
    hurt: true,
    living: false,
  },
  {
    id: 'why-it-ended',
    title: 'Why it ended',
    invitation:
      'For the days when only the good comes back. You write it, and no one opens it but you.',
    lines: [{ id: 'why', label: 'It ended because' }],
    stop: 'It doesn’t have to be fair or complete. You can change it any day.',
    from: 'any',
    hurt: true,
    ended: true,
  },
] as const;
