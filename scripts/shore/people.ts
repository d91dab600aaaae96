/** Someone on the pretend site; none of them exists. */
export interface Neighbour {
  /** Their handle, without the @. */
  handle: string;
  /** Their name. */
  name: string;
  /** What they say of themselves. */
  about: string;
  /** The hue of their pictures, degrees in OKLCH. */
  hue: number;
  /** What they posted, latest first. */
  posts: string[];
}

/** Everyone on the pretend site. */
export const neighbours: Neighbour[] = [
  {
    handle: 'robin',
    name: 'Robin',
    about: 'Boats, mostly. Bread on Sundays.',
    hue: 25,
    posts: [
      'The harbour before anyone is up',
      'Third attempt at rye',
      'New varnish, same old boat',
    ],
  },
  {
    handle: 'sam',
    name: 'Sam',
    about: 'Paper and ink.',
    hue: 145,
    posts: ['A map of every bench in town', 'Printing day', 'The heron is back'],
  },
  {
    handle: 'alex',
    name: 'Alex',
    about: 'Slow walks, long trains.',
    hue: 265,
    posts: ['Fog on the long bridge', 'Window seat', 'Somebody left a chair by the sea'],
  },
];
