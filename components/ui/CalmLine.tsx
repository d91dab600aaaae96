import './Wave.css';

/** Flat, calm water, as wide as there is room. */
export function CalmLine() {
  return (
    <svg class="calm-line" viewBox="0 0 320 40" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 20c28-5 52-5 80 0s52 5 80 0 52-5 80 0 52 5 80 0" />
      <path d="M0 30c40 3 60-3 100 0s70 3 110 0 70-3 110 0" />
    </svg>
  );
}
