export default {
  found: 'Speaking to yourself as you would to a friend makes hard moments a little easier.',
  limits: 'Seven studies with 585 people, mostly students.',
  so: 'Some of Ebb’s questions ask what you would say to a friend.',
  source: 'Kross and others, 2014, Journal of Personality and Social Psychology 106(2)',
} as const;
