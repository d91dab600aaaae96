import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { feelings } from '../../core/moments/feelings.ts';
import type { PauseView, ToOpen } from '../../core/pause/pause-view.ts';
import type { Help } from '../support/help.ts';
import { Chips } from './Chips.tsx';
import { feelingName, intentionName } from './chip-names.ts';
import { Helped } from './Helped.tsx';
import { Park } from './Park.tsx';
import type { PauseRemark } from './pause-remark.ts';
import { Tonight } from './Tonight.tsx';

interface AsidesProps {
  view: PauseView;
  /** Whether it asks what the pause did: what is said is of the kind that is on record. */
  asks: boolean;
  help: Help;
  onRemark: (remark: PauseRemark) => void;
  onPark: (text: string) => void;
  onSafety: () => void;
}

type Aside = 'hoping' | 'now' | 'park' | ToOpen['what'];

/** Below the two ways: help, and one quiet place for all the small things, which says what is in it. */
export function Asides({ view, asks, help, onRemark, onPark, onSafety }: AsidesProps) {
  const [open, setOpen] = useState<'more' | 'tonight' | ToOpen['what'] | null>(null);
  return (
    <div class="asides">
      <Folds
        look="quiet"
        open={open}
        onOpen={setOpen}
        folds={[
          ...toOpen(view, true),
          {
            id: 'tonight',
            label: i18n.t('pause.tonight.label'),
            children: <Tonight {...help} />,
          },
          {
            id: 'more',
            label: i18n.t(view.chips ? 'pause.more' : 'pause.moreWithout'),
            children: <More {...{ view, asks, onRemark, onPark, onSafety }} />,
          },
        ]}
      />
    </div>
  );
}

/** The small things, each to be pressed. */
function More({ view, asks, onRemark, onPark, onSafety }: Omit<AsidesProps, 'help'>) {
  const [open, setOpen] = useState<Aside | null>(null);
  const chips: Fold<Aside>[] = [
    {
      id: 'hoping',
      label: i18n.t('pause.hoping'),
      children: (
        <Chips
          legend={i18n.t('pause.hoping')}
          choices={view.hopes}
          nameOf={intentionName}
          onChoose={(intention) => onRemark({ intention })}
          onOwn={(hope) => onRemark({ hope })}
        />
      ),
    },
    {
      id: 'now',
      label: i18n.t('pause.now'),
      children: (
        <Chips
          legend={i18n.t('pause.now')}
          choices={feelings}
          nameOf={feelingName}
          onChoose={(feeling) => onRemark({ feeling })}
        />
      ),
    },
  ];
  return (
    <Folds
      look="chip"
      open={open}
      onOpen={setOpen}
      folds={[
        ...toOpen(view, false),
        ...(view.chips ? chips : []),
        { id: 'park', label: i18n.t('pause.park'), children: <Park onPark={onPark} /> },
      ]}
    >
      {asks && <Helped onRemark={onRemark} />}
      <button
        type="button"
        class="chip"
        aria-label={i18n.t('pause.safetyLabel')}
        onClick={onSafety}
      >
        {i18n.t('pause.safety')}
      </button>
    </Folds>
  );
}

/** Tonight's letters, or the pages about this person. */
function toOpen(view: PauseView, letters: boolean): Fold<ToOpen['what']>[] {
  return (view.toOpen ?? [])
    .filter(({ what }) => (what === 'letter') === letters)
    .map(({ what, text }) => ({
      id: what,
      label: i18n.t(`pause.toOpen.${what}`),
      children: <p class="longer">{text}</p>,
    }));
}

interface Fold<Id> {
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
function Folds<Id extends string>({ look, folds, open, onOpen, children }: FoldsProps<Id>) {
  const prefix = useId();
  return (
    <>
      <div class={look === 'chip' ? 'chips' : 'labels'}>
        {folds.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class={look}
            aria-expanded={open === id}
            aria-controls={prefix + id}
            onClick={() => onOpen(open === id ? null : id)}
          >
            {label}
          </button>
        ))}
        {children}
      </div>
      {folds.map(({ id, children: held }) => (
        <Unfolded key={id} id={prefix + id} open={open === id}>
          {held}
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
