export default {
  found: 'Nearly nine in ten had looked at an ex’s profile.',
  limits: 'Read in a report about the study, not in the study itself.',
  so: 'Ebb begins from there: wanting to look is ordinary.',
  source: 'Lukacs and Quan-Haase, 2015, Information, Communication & Society 18(5)',
} as const;
