import { Layer } from './Layer.tsx';

/** A still pane with dusk in it; the sea behind it comes up with the wait. */
export function Window() {
  return (
    <div class="pane">
      <div class="tide breathes">
        <Layer name="far" crest="M0 18Q260 6 520 18T1050 18T1440 18" />
        <Layer name="near" crest="M0 26Q235 38 470 20T960 30T1440 26" />
      </div>
      <div class="mullion" />
    </div>
  );
}
