export default {
  found:
    'With pauses, people tried to open the apps less often. They also took breaks from the pauses, and opened more again after a break.',
  limits: '1,039 people over 13 weeks, all of whom had chosen such a tool themselves.',
  so: 'Turning pauses off has an end, and pauses come back by themselves.',
  source: 'one sec, 2024, CHI',
} as const;
