export default {
  found:
    'People who learned to watch an urge without following it felt it as strongly as before, and followed it less.',
  limits: '123 students who smoked. It was about cigarettes.',
  so: 'Ebb says that the wish can be there. It does not promise that it will fade.',
  source: 'Bowen and Marlatt, 2009, Psychology of Addictive Behaviors 23(4)',
} as const;
