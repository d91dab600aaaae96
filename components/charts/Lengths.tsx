import './Lengths.css';

/** One thing that is counted. */
interface Length {
  /** What it is called. */
  name: string;
  /** How many. */
  count: number;
  /** The count in words. */
  words: string;
}

interface LengthsProps {
  /** What is counted. */
  name: string;
  /** The things, in the order to show them. */
  lengths: readonly Length[];
}

/** Counts as thin lines of their length, each with its name and number: a list that needs no table. */
export function Lengths({ name, lengths }: LengthsProps) {
  const most = Math.max(1, ...lengths.map(({ count }) => count));
  return (
    <ul class="lengths" aria-label={name}>
      {lengths.map((length) => (
        <li key={length.name}>
          <span>{length.name}</span>
          <span class="lengths-line" style={{ inlineSize: `${(100 * length.count) / most}%` }} />
          <span class="lengths-count">{length.words}</span>
        </li>
      ))}
    </ul>
  );
}
