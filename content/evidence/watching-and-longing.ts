export default {
  found:
    'People who watch an ex’s page are more distressed, long for them more and have grown less since.',
  limits:
    '464 people, asked once. It does not say which comes first: those who hurt more may also look more.',
  so: 'Ebb takes looking for something that goes with pain. It does not say that looking causes it.',
  source: 'Marshall, 2012, Cyberpsychology, Behavior, and Social Networking 15(10)',
} as const;
