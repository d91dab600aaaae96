export default {
  found: 'Turning to one’s breath calms many people. For some it makes things worse.',
  limits: 'From people who teach it. It was not measured.',
  so: 'The pause with a breath is one of several, and can be turned off. One with the senses stands beside it.',
  source: 'Treleaven, 2018, Trauma-Sensitive Mindfulness',
} as const;
