import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseView } from '../../core/pause/pause-view.ts';
import type { Help } from '../support/help.ts';
import { Chips } from './Chips.tsx';
import { feelingName, feelings, intentionName } from './chip-names.ts';
import { Park } from './Park.tsx';
import type { PauseRemark } from './pause-remark.ts';
import { Tonight } from './Tonight.tsx';

interface AsidesProps {
  view: PauseView;
  help: Help;
  onRemark: (remark: PauseRemark) => void;
  onPark: (text: string) => void;
  onSafety: () => void;
}

type Aside = 'hoping' | 'now' | 'park' | 'tonight';

/** What is there for whoever wants it, folded away, below the two ways. */
export function Asides({ view, help, onRemark, onPark, onSafety }: AsidesProps) {
  const [open, setOpen] = useState<Aside | null>(null);
  const toggle = (aside: Aside) => setOpen(open === aside ? null : aside);
  const fold = (id: Aside, label: string, children: ComponentChildren) => ({
    id,
    label,
    children,
    open: open === id,
    onToggle: () => toggle(id),
  });
  const chips = [
    fold(
      'hoping',
      i18n.t('pause.hoping'),
      <Chips
        legend={i18n.t('pause.hoping')}
        choices={view.hopes}
        nameOf={intentionName}
        onChoose={(intention) => onRemark({ intention })}
        onOwn={(hope) => onRemark({ hope })}
      />,
    ),
    fold(
      'now',
      i18n.t('pause.now'),
      <Chips
        legend={i18n.t('pause.now')}
        choices={feelings}
        nameOf={feelingName}
        onChoose={(feeling) => onRemark({ feeling })}
      />,
    ),
  ];
  return (
    <div class="asides">
      <Row
        folds={[
          ...(view.chips ? chips : []),
          fold('park', i18n.t('pause.park'), <Park onPark={onPark} />),
        ]}
      />
      <Row folds={[fold('tonight', i18n.t('pause.tonight.label'), <Tonight {...help} />)]}>
        <button
          type="button"
          class="quiet"
          aria-label={i18n.t('pause.safetyLabel')}
          onClick={onSafety}
        >
          {i18n.t('pause.safety')}
        </button>
      </Row>
    </div>
  );
}

interface Fold {
  id: Aside;
  label: string;
  children: ComponentChildren;
  open: boolean;
  onToggle: () => void;
}

/** A line of folded things. Folded again they stay in the tree, so that nothing said in them is lost. */
function Row({ folds, children }: { folds: Fold[]; children?: ComponentChildren }) {
  const prefix = useId();
  return (
    <div class="row">
      <div class="labels">
        {children}
        {folds.map((fold) => (
          <button
            key={fold.id}
            type="button"
            class="quiet"
            aria-expanded={fold.open}
            aria-controls={`${prefix}${fold.id}`}
            onClick={fold.onToggle}
          >
            {fold.label}
          </button>
        ))}
      </div>
      {folds.map(({ id, open, children }) => (
        <Unfolded key={id} id={`${prefix}${id}`} open={open}>
          {children}
        </Unfolded>
      ))}
    </div>
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
