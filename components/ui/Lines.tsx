import { useId, useState } from 'preact/hooks';
import { tooLong } from './too-long.ts';
import './Lines.css';

interface LinesProps {
  /** What is asked. */
  label: string;
  /** What is written already. */
  text: string;
  /** Called with the whole text at every change, but not while it is too long. */
  onWrite: (text: string) => void;
  /** The most characters that can be kept. */
  most: number;
  /** How many lines are there to begin with. */
  rows: number;
}

/** Lines to write on, as on paper; they grow with the text. */
export function Lines({ label, text, onWrite, most, rows }: LinesProps) {
  const id = useId();
  // What is being typed stays here: the kept text comes back later than the next letter.
  const [typed, setTyped] = useState(text);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div class="lines">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        autocomplete="off"
        rows={rows}
        style={{ minBlockSize: `${rows}lh` }}
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget: { value } }) => {
          const wrong = tooLong(value, most);
          setTyped(value);
          setProblem(wrong);
          if (wrong === null) onWrite(value);
        }}
      />
      <p class="lines-problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
      <p class="lines-print">{typed}</p>
    </div>
  );
}
