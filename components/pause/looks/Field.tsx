import { Layer } from './Layer.tsx';

/** Low hills, and a moon that comes out of its shadow while the wait goes. */
export function Field() {
  return (
    <div class="scene" aria-hidden="true">
      <div class="moon">
        <div class="dark" />
      </div>
      <div class="tide">
        <Layer
          name="far"
          crest="M0 64 C200 22 380 14 600 40 C820 66 1010 78 1180 48 C1290 28 1380 36 1440 64"
        />
        <Layer
          name="between"
          crest="M0 40 C170 52 330 84 540 78 C770 70 900 28 1100 30 C1250 32 1360 36 1440 40"
        />
        <Layer
          name="near"
          crest="M0 84 C220 90 400 44 640 40 C860 36 1040 74 1220 88 C1310 94 1380 90 1440 84"
        />
      </div>
    </div>
  );
}
