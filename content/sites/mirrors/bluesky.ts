// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Embed fixers',
    hosts: 'fxbsky.app vxbsky.app cbsky.app bskyx.app bskye.app bsyy.app',
    examples: { 'https://fxbsky.app/profile/anna.bsky.social/post/3kabc': 'anna.bsky.social' },
  },
] as const;
