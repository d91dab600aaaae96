export default {
  found: 'The more it hurts, the more people look, most of all those who were left.',
  limits: '431 people, asked once.',
  so: 'Looking is a sign of hurting too. Nothing in Ebb blames you for it.',
  source: 'Fox and Tokunaga, 2015, Cyberpsychology, Behavior, and Social Networking 18(9)',
} as const;
