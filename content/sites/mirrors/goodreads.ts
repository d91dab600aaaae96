// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Biblioreads',
    hosts: `
    bl.vern.cc br.bloat.cat read.freedit.eu read.seitan-ayoub.lol read.whateveritworks.org
    reads.nezumi.party biblioreads.{any}`,
    examples: { 'https://biblioreads.eu.org/user/show/12345-anna-b': 'id:12345' },
  },
] as const;
