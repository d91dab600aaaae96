export default {
  found:
    'People who were kinder to themselves after a divorce were troubled less by it nine months later.',
  limits: '109 people. It does not show that kindness was the cause.',
  so: 'It is the tone of everything Ebb says.',
  source: 'Sbarra, Smith and Mehl, 2012, Psychological Science 23(3)',
} as const;
