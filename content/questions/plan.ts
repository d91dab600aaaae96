/**
 * The one plan for a week: when a certain time comes, and the wish to look, then something else
 * instead. `{time}` is filled with a time such as “Sunday evening”.
 */
export default {
  template: 'When it’s {time} and I want to look, I will …',
  /** Things to do instead, to choose from or to change. Each ends the sentence above. */
  instead: [
    { id: 'kettle', text: 'make something warm to drink' },
    { id: 'end-of-the-road', text: 'walk to the end of the road and back' },
    { id: 'the-weather', text: 'write to a friend about the weather' },
    { id: 'three-things', text: 'wash three things in the sink' },
    { id: 'feet-on-the-floor', text: 'put both feet on the floor for a minute' },
    { id: 'one-song', text: 'play one song, quite loud' },
    { id: 'warm-shower', text: 'have a warm shower' },
    { id: 'out-loud', text: 'say it out loud' },
    { id: 'one-page', text: 'read one page of something' },
    { id: 'other-room', text: 'leave the phone in the other room for a while' },
    { id: 'bed-early', text: 'go to bed early' },
    { id: 'lights', text: 'count the lights I can see from here' },
  ],
} as const;
