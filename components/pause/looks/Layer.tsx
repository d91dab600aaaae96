interface LayerProps {
  /** Name of the layer, for the look's CSS. */
  name: string;
  /** The crest, from left edge to right edge in a box of 1440 × 240. */
  crest: string;
}

/** One layer of a landscape: a body that fades from `--top` to `--deep`. No line, lest it strike through words. */
export function Layer({ name, crest }: LayerProps) {
  return (
    <svg
      class={`layer ${name}`}
      viewBox="0 0 1440 240"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <linearGradient id={name} x2="0" y2="1">
        <stop stop-color="var(--top)" />
        <stop offset="0.9" stop-color="var(--deep)" />
      </linearGradient>
      <path fill={`url(#${name})`} d={`${crest}V260H0Z`} />
    </svg>
  );
}
