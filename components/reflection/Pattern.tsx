import type { ComponentChildren } from 'preact';

interface PatternProps {
  /** What it is about. */
  title: string;
  children: ComponentChildren;
}

/** One pattern: a heading and what is drawn beneath it. */
export function Pattern({ title, children }: PatternProps) {
  return (
    <section class="pattern">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
