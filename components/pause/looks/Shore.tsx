import { Layer } from './Layer.tsx';

/** Layers of water; the tide comes in with the wait. */
export function Shore() {
  return (
    <div class="scene" aria-hidden="true">
      <div class="tide">
        <Layer
          name="far"
          crest="M0 30 C140 20 270 16 420 24 C590 33 660 44 820 38 C980 32 1070 14 1210 17 C1310 19 1380 26 1440 30"
        />
        <Layer
          name="between"
          crest="M0 22 C120 29 220 42 380 40 C550 38 660 18 840 19 C1000 20 1100 39 1240 40 C1330 41 1390 31 1440 22"
        />
        <Layer
          name="near"
          crest="M0 38 C160 41 270 23 440 21 C610 19 730 34 890 40 C1050 46 1160 32 1280 27 C1360 24 1400 32 1440 38"
        />
      </div>
    </div>
  );
}
