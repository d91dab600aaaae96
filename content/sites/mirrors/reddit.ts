// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Redlib, Libreddit, Teddit',
    hosts: `
    libredd.it red.artemislena.eu safereddit.com redlib.{any} libreddit.{any} teddit.{any}`,
    examples: {
      'https://safereddit.com/user/anna_b': 'anna_b',
      'https://redlib.example.org/u/anna_b/submitted': 'anna_b',
    },
  },
] as const;
