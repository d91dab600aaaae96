// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Gothub',
    hosts: 'gothub.{any}',
    examples: { 'https://gothub.lunar.icu/anna-b': 'anna-b' },
  },
] as const;
