// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Binternet',
    hosts: `
    bn.bloat.cat bn.kuuro.net bn.opnxng.com pinterest.bunk.im pinterest.fsky.io
    binternet.{any}`,
    examples: { 'https://binternet.example.org/anna_b': 'anna_b' },
  },
] as const;
