import type { ComponentChildren } from 'preact';
import './Disclosure.css';

interface DisclosureProps {
  /** The words that open it. */
  summary: string;
  /** Whether the words look like a button. */
  asButton?: boolean;
  /** Whether it starts open. */
  open?: boolean;
  /** What it holds. */
  children: ComponentChildren;
}

/** Something that is there for those who open it: a native `<details>`. */
export function Disclosure({ summary, asButton = false, open = false, children }: DisclosureProps) {
  return (
    <details class={asButton ? 'disclosure disclosure-button' : 'disclosure'} open={open}>
      <summary>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
