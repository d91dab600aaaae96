/**
 * Small things to begin with, by what someone may need. Each takes ten minutes at most, costs nothing, and ends the
 * sentence “A small thing, if you like: …”.
 */
export default {
  water: [
    'drink a glass of water',
    'make something warm to drink',
    'wash your face',
    'have a warm shower',
  ],
  food: ['eat a little something', 'have a piece of fruit', 'warm up some soup', 'make some toast'],
  rest: [
    'lie down for ten minutes',
    'put the phone in another room for a while',
    'listen to one song with your eyes closed',
    'get under a blanket',
  ],
  air: [
    'step outside for a minute',
    'walk to the corner and back',
    'look at the sky for a while',
    'feel the air on your face',
  ],
  move: [
    'stretch your arms and your neck',
    'walk for ten minutes',
    'move to one song',
    'tidy one small corner',
  ],
  company: [
    'write to a friend about anything',
    'call someone who is good to you',
    'sit where other people are',
    'listen to someone talk on the radio',
  ],
} as const;
