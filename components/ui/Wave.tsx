import './Wave.css';

/** Ebb's mark: three soft lines. Says nothing to a screen reader; its name stands beside it. */
export function WaveMark() {
  return (
    <svg class="wave-mark" viewBox="0 0 88 72" aria-hidden="true">
      <path d="M4 16c13-14 27-14 40 0s27 14 40 0" />
      <path d="M4 36c13-14 27-14 40 0s27 14 40 0" />
      <path d="M4 56c13-14 27-14 40 0s27 14 40 0" />
    </svg>
  );
}
