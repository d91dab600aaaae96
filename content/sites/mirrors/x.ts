// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Nitter',
    reserved: 'gif pic pics video embed about settings resolve',
    hosts: 'lightbrd.com nitter.net nuku.trabun.org xcancel.com nitter.{any}',
    examples: {
      'https://nitter.net/anna_b': 'anna_b',
      'https://xcancel.com/anna_b/status/1170041925560258560': 'anna_b',
      'https://nitter.example.org/Anna_B/with_replies': 'anna_b',
    },
  },
  {
    name: 'Twitter viewers',
    hosts: 'sotwe.com twstalker.com xtwitterviewer.com',
    examples: {
      'https://www.sotwe.com/anna_b': 'anna_b',
      'https://twstalker.com/anna_b': 'anna_b',
    },
  },
  {
    name: 'Embed fixers',
    hosts: 'fixupx.com fixvx.com fxtwitter.com twittpr.com vxtwitter.com',
    examples: { 'https://fxtwitter.com/anna_b/status/1170041925560258560': 'anna_b' },
  },
] as const;
