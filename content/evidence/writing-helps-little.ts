export default {
  found:
    'Writing about what hurts helps a little or not at all, and hurts while one writes. After a separation, people who kept searching for a meaning felt worse for months.',
  limits:
    '146 studies taken together found a very small effect (r = 0.08). Another look at many studies found none.',
  so: 'Writing in Ebb is short, about concrete things, and always optional. It doesn’t ask why.',
  source:
    'Smyth, 1998; Frattaroli, 2006, Psychological Bulletin 132(6); Mogk and others, 2006; Sbarra and others, 2013',
} as const;
