import { Layer } from './Layer.tsx';

/** Layers of water under the last light; the tide comes in with the wait. */
export function Shore() {
  return (
    <div class="tide breathes">
      <Layer name="far" crest="M0 30Q210 6 420 24T840 36T1210 18T1440 30" />
      <Layer name="between" crest="M0 22Q190 48 380 38T840 20T1240 38T1440 22" />
      <Layer name="near" crest="M0 38Q220 46 440 22T890 38T1280 26T1440 38" />
    </div>
  );
}
