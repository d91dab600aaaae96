const wave = `M8 0q-9 40 0 80${'t0 80'.repeat(39)}`;

/** A sheet of paper; down its margin a wave is drawn in ink while the wait goes. */
export function Page() {
  return (
    <div class="sheet">
      <div class="margin breathes">
        <Wave />
        <div class="ink">
          <div class="ink">
            <Wave />
          </div>
        </div>
      </div>
    </div>
  );
}

function Wave() {
  return (
    <svg aria-hidden="true">
      <path d={wave} />
    </svg>
  );
}
