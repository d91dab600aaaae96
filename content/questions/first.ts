/** What the first week is asked: nothing of a week that hasn't been, and nothing that takes time to know. */
export default [
  {
    id: 'little-easier',
    about: 'first',
    text: 'What could make tonight a little easier?',
    fits: [],
    from: 'any',
    hurt: true,
    living: false,
  },
  {
    id: 'need-most',
    about: 'first',
    text: 'What do you need most right now: sleep, something to eat, company, or quiet?',
    fits: [],
    from: 'any',
    hurt: true,
    living: false,
  },
  {
    id: 'who-could-know',
    about: 'first',
    text: 'Is there someone you could tell how it is just now?',
    fits: [],
    from: 'any',
    hurt: true,
    living: false,
  },
] as const;
