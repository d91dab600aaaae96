import type { Look } from '../../core/moments/moment.ts';

/** A small picture of one of the five looks; its name stands beside it. */
export function LookPreview({ look }: { look: Look }) {
  return (
    <svg class={`look-preview look-preview-${look}`} viewBox="0 0 72 44" aria-hidden="true">
      {pictures[look]}
    </svg>
  );
}

const pictures = {
  shore: (
    <>
      <path class="far" d="M0 24c12-5 24-5 36 0s24 5 36 0v20H0z" />
      <path class="near" d="M0 32c12 5 24 5 36 0s24-5 36 0v12H0z" />
    </>
  ),
  window: (
    <>
      <rect class="far" x="22" y="7" width="28" height="30" rx="2" />
      <path class="line" d="M36 7v30M22 21h28" />
    </>
  ),
  lamp: (
    <>
      <circle class="glow" cx="36" cy="20" r="15" />
      <circle class="light" cx="36" cy="20" r="5" />
    </>
  ),
  page: (
    <>
      <rect class="sheet" x="20" y="6" width="32" height="38" />
      <path class="line" d="M25 15h20M25 21h22M25 27h14" />
    </>
  ),
  field: (
    <>
      <path class="far" d="M0 33c24-4 48-4 72 0v11H0z" />
      <circle class="light" cx="50" cy="16" r="6" />
    </>
  ),
};
