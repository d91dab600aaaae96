export default {
  found:
    'A plan of the form “if this happens, I do that” helps people do what they meant to. Plans not to do something can turn around, and several at once help less.',
  limits:
    '94 tests taken together, about many kinds of aims, found an effect of middling size (d = 0.65). Newer studies find less.',
  so: 'Ebb offers one plan, and it names something to do instead.',
  source:
    'Gollwitzer and Sheeran, 2006, Advances in Experimental Social Psychology 38; Adriaanse and others, 2011; Verhoeven and others',
} as const;
