import type { ComponentChildren } from 'preact';

interface SettingsGroupProps {
  /** What its settings have in common. */
  title: string;
  children: ComponentChildren;
}

/** A few settings that belong together, under a heading. */
export function SettingsGroup({ title, children }: SettingsGroupProps) {
  return (
    <section class="settings">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
