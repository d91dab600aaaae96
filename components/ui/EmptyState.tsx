import type { ComponentChildren } from 'preact';
import { CalmLine } from './CalmLine.tsx';
import './Wave.css';

/** Nothing here yet: a flat, calm line, and beneath it what will come. */
export function EmptyState({ children }: { children: ComponentChildren }) {
  return (
    <div class="empty-state">
      <CalmLine />
      {children}
    </div>
  );
}
