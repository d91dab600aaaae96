/** What is new for a person, newest version first: a few sentences each, from CHANGELOG.md. */
export default [
  {
    version: '0.1.0',
    news: [
      'This is the first Ebb. A quiet pause comes before the pages you list, and nothing of them loads until you choose.',
      'A first page opens once after installing, and Help is always here.',
      'Helplines for thirty countries are two presses away from everywhere.',
      'Once a week there is a letter about the days behind you, if you like to read it.',
    ],
  },
] as const;
