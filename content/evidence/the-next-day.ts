export default {
  found:
    'On days when people looked on purpose, they felt worse, and still did the day after. Coming across them by chance went with a low mood the same day.',
  limits: 'Four studies with 762 people. It is about averages. Yours may be different.',
  so: 'If you want it, Ebb asks once the next day how it is now.',
  source: 'Marshall, 2026, Computers in Human Behavior 176, 108869',
} as const;
