// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Quetre',
    hosts: `
    ask.habedieeh.re ask.sudovanilla.org q.307200.xyz q.opnxng.com qr.vern.cc qt.bloat.cat
    quora.nerdvpn.de quetre.{any}`,
    examples: { 'https://quetre.example.org/profile/Anna-B': 'anna-b' },
  },
] as const;
