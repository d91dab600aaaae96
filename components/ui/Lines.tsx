import { useId, useState } from 'preact/hooks';
import './Lines.css';

interface LinesProps {
  /** What is asked. */
  label: string;
  /** What is written already. */
  text: string;
  /** Called with the whole text at every change. */
  onWrite: (text: string) => void;
  /** The most characters it holds. */
  most: number;
  /** How many lines are there to begin with. */
  rows: number;
}

/** Lines to write on, as on paper; they grow with the text. */
export function Lines({ label, text, onWrite, most, rows }: LinesProps) {
  const id = useId();
  // What is being typed stays here: the kept text comes back later than the next letter.
  const [typed, setTyped] = useState(text);
  return (
    <div class="lines">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        style={{ minBlockSize: `${rows}lh` }}
        maxLength={most}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onWrite(event.currentTarget.value);
        }}
      />
      <p class="lines-print">{typed}</p>
    </div>
  );
}
