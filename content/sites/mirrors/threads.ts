// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Shoelace',
    hosts: 'shoelace.mint.lgbt',
    examples: { 'https://shoelace.mint.lgbt/@anna.b': 'anna.b' },
  },
] as const;
