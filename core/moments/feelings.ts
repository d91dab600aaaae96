/** How it was just then. */
export const feelings = [
  'sad',
  'lonely',
  'angry',
  'anxious',
  'numb',
  'longing',
  'relieved',
  'tired',
  'nameless',
] as const;
export type Feeling = (typeof feelings)[number];
