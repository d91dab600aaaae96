import type { FieldTies } from '../ui/Field.tsx';

interface NicknameInputProps {
  /** What ties it to its field. */
  ties: FieldTies;
  value: string;
  /** Hears what stands in it. */
  onType: (value: string) => void;
}

/** Where someone is given the name they have in Ebb. */
export function NicknameInput({ ties, value, onType }: NicknameInputProps) {
  return (
    <input
      {...ties}
      value={value}
      autocomplete="off"
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}
