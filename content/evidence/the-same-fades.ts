export default {
  found:
    'What always looks the same stops being seen. Changing it works better, but some people leave because of it, fewer if the change is explained in its place.',
  limits: 'Users of one browser extension against wasted time.',
  so: 'The pause changes its background and kind now and then, and says so once. You can keep it as it is.',
  source: 'Kovacs and others, 2018, Proceedings of the ACM on Human-Computer Interaction 2',
} as const;
