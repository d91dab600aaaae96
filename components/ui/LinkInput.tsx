import type { FieldTies } from './Field.tsx';

interface LinkInputProps {
  /** What ties it to its field. */
  ties: FieldTies;
  value: string;
  /** Hears what stands in it. */
  onType: (value: string) => void;
}

/** Where a link is pasted or typed: nothing corrects it, and it is read the way it is written. */
export function LinkInput({ ties, value, onType }: LinkInputProps) {
  return (
    <input
      {...ties}
      inputMode="url"
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      dir="auto"
      value={value}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}
