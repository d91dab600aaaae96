import { Layer } from './Layer.tsx';

/** A sheet of paper, and waves in ink that are drawn across it while the wait goes. */
export function Page() {
  return (
    <div class="scene" aria-hidden="true">
      <div class="sheet">
        <div class="drawn">
          <div class="drawing">
            <Layer
              name="far"
              crest="M0 120 C180 70 330 60 520 112 C720 164 860 172 1050 116 C1220 68 1340 80 1440 120"
            />
            <Layer
              name="between"
              crest="M0 100 C130 140 280 170 450 124 C640 74 760 66 930 112 C1110 160 1290 158 1440 100"
            />
            <Layer
              name="near"
              crest="M0 130 C160 90 300 80 470 118 C660 160 800 168 980 126 C1150 86 1300 92 1440 130"
            />
          </div>
        </div>
      </div>
    </div>
  );
}
