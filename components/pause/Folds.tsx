import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Press } from './Press.tsx';

/** Something folded away, and what opens it. */
export interface Fold<Id> {
  id: Id;
  label: string;
  children: ComponentChildren;
}

interface FoldsProps<Id> {
  /** How what opens them looks. */
  look: 'quiet' | 'chip';
  folds: Fold<Id>[];
  /** Which is open; one at most. */
  open: Id | null;
  onOpen: (open: Id | null) => void;
  /** What else stands in the row. */
  children?: ComponentChildren;
}

/** A row of what unfolds. Folded again it stays in the tree, so that nothing said in it is lost. */
export function Folds<Id extends string>({ look, folds, open, onOpen, children }: FoldsProps<Id>) {
  const prefix = useId();
  return (
    <>
      <div class={look === 'chip' ? 'chips' : 'labels'}>
        {folds.map(({ id, label }) => (
          <Press
            key={id}
            class={look}
            aria-expanded={open === id}
            aria-controls={prefix + id}
            onClick={() => onOpen(open === id ? null : id)}
          >
            {label}
          </Press>
        ))}
        {children}
      </div>
      {folds.map(({ id, children: inside }) => (
        <Unfolded key={id} id={prefix + id} open={open === id}>
          {inside}
        </Unfolded>
      ))}
    </>
  );
}

/**
 * What a fold holds, made when it is first opened: without it the words come 14 ms sooner in Firefox
 * (tests/bench/words.ts).
 * Opened, it comes into view, also where the two ways cover the lower edge.
 */
function Unfolded(props: { id: string; open: boolean; children: ComponentChildren }) {
  const { id, open, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const made = useRef(false);
  made.current ||= open;
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div id={id} ref={place} class="fold" hidden={!open}>
      {made.current && children}
    </div>
  );
}
