/** The last question, when a person is archived. One of these is asked; it needn’t be answered. */
export default [
  {
    id: 'keep',
    text: 'What would you like to keep from all of it?',
    fits: [],
    hurt: false,
    living: false,
  },
  {
    id: 'leave-here',
    text: 'Is there a sentence you’d like to leave here?',
    fits: [],
    hurt: true,
    living: false,
  },
  {
    id: 'to-yourself',
    text: 'What would you say to yourself, on the day you first used Ebb?',
    fits: [],
    hurt: true,
    living: false,
  },
  {
    id: 'what-room',
    text: 'What might there be room for now?',
    fits: ['left', 'mutual'],
    hurt: true,
  },
] as const;
