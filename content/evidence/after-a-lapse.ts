export default {
  found:
    'After a slip, people who believed less in themselves were a little more likely to slip again soon.',
  limits:
    'People who were giving up smoking. The effect was small: nine in a hundred likelier for each step of doubt.',
  so: 'After a look, Ebb says that the next choice is yours again.',
  source: 'Kirchner and others, 2012',
} as const;
