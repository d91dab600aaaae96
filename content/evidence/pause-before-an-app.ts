export default {
  found:
    'Before opening an app, a short wait and a way to turn back kept people from going on in a third of all tries. The sentence to think about, by itself, did nothing.',
  limits:
    '280 people over six weeks, and an experiment with 500. One of the authors makes the app that was studied. It was not about someone’s page.',
  so: 'Ebb has a short wait and a way back that is as easy as going on. Its words are company. Ebb doesn’t claim that they keep you from looking.',
  source: 'Grüning, Riedel and Lorenz-Spreen, 2023, PNAS 120(8)',
} as const;
