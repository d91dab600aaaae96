interface LayerProps {
  /** Name of the layer, for the look's CSS. */
  name: string;
  /** The crest, from left edge to right edge in a box of 1440 × 240. */
  crest: string;
}

/**
 * One layer of a landscape: a soft crest line, and under it a body that fades from `--top` to `--deep`.
 * Behind the words the line fades out, lest it strike through them.
 */
export function Layer({ name, crest }: LayerProps) {
  return (
    <svg
      class={`layer ${name}`}
      viewBox="0 0 1440 240"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <linearGradient id={name} x1="0" y1="0" x2="0" y2="1">
        <stop stop-color="var(--top)" />
        <stop offset="0.9" stop-color="var(--deep)" />
      </linearGradient>
      <linearGradient id={`${name}-crest`}>
        {[
          [0.1, 1],
          [0.19, 0],
          [0.69, 0],
          [0.78, 1],
        ].map(([offset, opacity]) => (
          <stop key={offset} offset={offset} stop-color="var(--crest)" stop-opacity={opacity} />
        ))}
      </linearGradient>
      <path class="body" fill={`url(#${name})`} d={`${crest} V260 H0 Z`} />
      <path class="crest" stroke={`url(#${name}-crest)`} d={crest} />
    </svg>
  );
}
