import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Field.css';

/** What ties a control to its label, hint and error sentence; spread it on the control. */
export interface FieldTies {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldProps {
  /** What is asked. */
  label: string;
  /** One sentence that helps to answer; none when left out. */
  hint?: string;
  /** What is wrong and what would work; null when nothing is. */
  error?: string | null;
  /** Renders the control with its ties. */
  children: (ties: FieldTies) => ComponentChildren;
}

/** A label, a control, and beneath it a hint and an error sentence, tied to it by aria-describedby. */
export function Field({ label, hint, error = null, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const ties: FieldTies = { id };
  if (described) ties['aria-describedby'] = described;
  if (error) ties['aria-invalid'] = true;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(ties)}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
