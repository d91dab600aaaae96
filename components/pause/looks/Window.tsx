import { Layer } from './Layer.tsx';

/** A still pane with dusk in it; the sea behind it comes up with the wait. */
export function Window() {
  return (
    <div class="scene" aria-hidden="true">
      <div class="pane">
        <div class="tide">
          <Layer
            name="far"
            crest="M0 18 C180 10 330 12 520 18 C720 24 860 26 1050 19 C1220 13 1340 12 1440 18"
          />
          <Layer
            name="near"
            crest="M0 26 C150 32 290 18 470 17 C650 16 790 31 960 32 C1130 33 1280 18 1440 26"
          />
        </div>
        <div class="mullion" />
      </div>
    </div>
  );
}
