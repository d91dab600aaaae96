import type { Look } from '../../core/moments/moment.ts';
import './LookPreview.css';

/** A small picture of one of the five looks, in its own colours; its name stands beside it. */
export function LookPreview({ look }: { look: Look }) {
  return (
    <svg class={`look-preview look-${look}`} viewBox="0 0 72 44" aria-hidden="true">
      {pictures[look]}
    </svg>
  );
}

const pictures = {
  shore: (
    <>
      <path fill="var(--tint-1)" d="M0 21q18-5 36-1t36 0v24H0z" />
      <path fill="var(--tint-3)" d="M0 28q18 4 36 0t36 0v16H0z" />
      <path fill="var(--tint-4)" d="M0 35q18-4 36 0t36 0v9H0z" />
    </>
  ),
  window: (
    <>
      <linearGradient id="look-preview-dusk" x2="0" y2="1">
        <stop stop-color="var(--tint-1)" />
        <stop offset="0.5" stop-color="var(--tint-2)" />
        <stop offset="0.88" stop-color="var(--tint-3)" />
      </linearGradient>
      <rect x="41" y="6" width="24" height="32" fill="url(#look-preview-dusk)" />
      <path fill="var(--tint-4)" d="M41 28q6-1 12 0t12 0v10H41z" />
      <path stroke="var(--raised)" stroke-width="1.2" d="M53 6v32M41 6h24v32H41z" />
      <path stroke="var(--crest)" stroke-width="0.5" d="M40.2 5.2h25.6v33.6H40.2z" />
    </>
  ),
  lamp: (
    <>
      <path fill="var(--tint-3)" d="M0 39q13-4 26-2t46 1v6H0z" />
      <path stroke="var(--crest)" stroke-width="0.5" d="M18 0v11" />
      <ellipse cx="18" cy="19.6" rx="4" ry="1.7" fill="var(--glow)" />
      <path
        fill="var(--tint-2)"
        stroke="var(--crest)"
        stroke-width="0.5"
        d="M17 11h2c1 4 4 5 6.5 8.5H10.5C13 16 16 15 17 11Z"
      />
    </>
  ),
  page: (
    <>
      <path fill="var(--sheet)" d="M14 0h44v44H14z" />
      <path stroke="var(--crest)" d="M19 0q-2 4 0 8t0 8 0 8 0 8 0 8 0 8" />
    </>
  ),
  field: (
    <>
      <circle cx="58" cy="12" r="5.5" fill="var(--shadow)" />
      <path fill="var(--moon)" d="M58 6.5a5.5 5.5 0 0 1 0 11 8 8 0 0 0 0-11z" />
      <path fill="var(--tint-1)" d="M0 32q15-7 30-3t42 1v14H0z" />
      <path fill="var(--tint-2)" d="M0 35q14 4 28 1t44 0v8H0z" />
      <path fill="var(--tint-3)" d="M0 41q16 1 32-3t40 3v3H0z" />
    </>
  ),
};
