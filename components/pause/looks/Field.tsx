import { Layer } from './Layer.tsx';

/** Low hills, and a moon that comes out of its shadow while the wait goes. */
export function Field() {
  return (
    <>
      <div class="moon breathes">
        <div class="dark" />
      </div>
      <div class="tide">
        <Layer name="far" crest="M0 64Q300-6 600 40T1180 48T1440 64" />
        <Layer name="between" crest="M0 40Q270 100 540 78T1100 30T1440 40" />
        <Layer name="near" crest="M0 84Q320 110 640 40T1220 88T1440 84" />
      </div>
    </>
  );
}
