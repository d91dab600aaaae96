/** Four signs of feeling lighter, asked about now and then. They are not added up. */
export default [
  { id: 'thinking', text: 'I could think of them without going under.' },
  { id: 'explaining', text: 'I felt less need to explain it, to them or to anyone.' },
  { id: 'lessons', text: 'I think more about what I learned than about what I lost.' },
  { id: 'trust', text: 'I trusted myself with something.' },
] as const;
