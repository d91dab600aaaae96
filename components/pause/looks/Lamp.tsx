import { Layer } from './Layer.tsx';

/** One hanging lamp; its light reaches further with the wait. */
export function Lamp() {
  return (
    <>
      <div class="light">
        <div class="halo breathes" />
        <svg class="shade" viewBox="0 0 112 176" aria-hidden="true">
          <path d="M56 0V92" />
          <ellipse class="bulb" cx="56" cy="149" rx="22" ry="9" />
          <path d="M50 92h12c5 22 26 30 38 50 2 4-1 7-6 7H18c-5 0-8-3-6-7 12-20 33-28 38-50Z" />
        </svg>
      </div>
      <div class="tide">
        <Layer name="near" crest="M0 70Q260 26 520 58T1050 62T1440 70" />
      </div>
    </>
  );
}
