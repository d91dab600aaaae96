export default {
  found:
    'When a count of days in a row breaks, people do less than if nobody had counted, most of all when they blame themselves.',
  limits: 'Several experiments, about other habits.',
  so: 'Ebb has no streaks, no points and no goals.',
  source: 'Silverman and Barasch, 2023, Journal of Consumer Research 49(6)',
} as const;
