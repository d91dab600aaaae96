// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Soundcloak',
    hosts: `
    sc.bloat.cat sc.monochrome.tf sc.opnxng.com sc1.maid.zone sc2.bloat.cat sc2.maid.zone
    sc3.maid.zone soundcloak.{any}`,
    examples: { 'https://soundcloak.example.org/anna-b': 'anna-b' },
  },
] as const;
