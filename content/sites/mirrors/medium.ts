// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Scribe, Libmedium',
    hosts: `
    m.opnxng.com md.vern.cc medium.hostux.net r.sudovanilla.org sc.vern.cc scribe.{any}
    libmedium.{any}`,
    examples: { 'https://scribe.nixnet.services/@anna.b/some-words-0123456789ab': 'anna.b' },
  },
] as const;
