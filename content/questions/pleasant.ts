/** Asks for one pleasant thing of the week. Shown in turn. */
export default [
  { id: 'coat-hook', text: 'One pleasant thing this week, however small. A good sandwich counts.' },
  { id: 'by-accident', text: 'Something that was nice by accident.' },
  { id: 'sound-or-smell', text: 'A sound or a smell you didn’t mind at all.' },
  { id: 'next-week', text: 'One thing you might do next week for no reason but liking it.' },
] as const;
