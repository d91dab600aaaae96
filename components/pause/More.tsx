import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { feelings } from '../../core/moments/feelings.ts';
import { occasions } from '../../core/moments/occasions.ts';
import type { PauseView } from '../../core/pause/pause-view.ts';
import { Chips } from './Chips.tsx';
import { feelingName, intentionName, occasionName } from './chip-names.ts';
import { type Fold, Folds } from './Folds.tsx';
import { OfTheseWords } from './OfTheseWords.tsx';
import { Park } from './Park.tsx';
import { Press } from './Press.tsx';
import type { PauseRemark } from './pause-remark.ts';
import { type Openable, toOpen } from './to-open.tsx';

/** What the small things of a pause are made from, and whom they tell. */
export interface MoreProps {
  view: PauseView;
  /** Whether it asks what the pause did: what is said is of the kind that is on record. */
  asks: boolean;
  onRemark: (remark: PauseRemark) => void;
  /** Shows other words; gives whether there were any. */
  onTurn: () => Promise<boolean>;
  /** Keeps words, by id, or lets them go; gives whether that is kept. */
  onKeep: (words: string, kept: boolean) => Promise<boolean>;
  /** Keeps a thought; rejects when it couldn't be. */
  onPark: (text: string) => Promise<unknown>;
  /** Called with a thought as it is written. */
  onDraft?: ((text: string) => void) | undefined;
  onSafety: () => void;
}

type Aside = 'hoping' | 'now' | 'occasion' | 'park' | Openable;

/** The small things, each to be pressed: of these words first, then the rest. */
export function More(props: MoreProps) {
  const { view, asks, onRemark, onTurn, onKeep, onPark, onDraft, onSafety } = props;
  const [open, setOpen] = useState<Aside | null>(null);
  // Words turn once when others are asked for, and once for what is said.
  const turned = useRef<Partial<Record<'other' | 'said', boolean>>>({}).current;
  const turnFor = async (reason: 'other' | 'said') => {
    const again = turned[reason];
    turned[reason] = true;
    return !again && onTurn();
  };
  return (
    <>
      {asks && (
        <OfTheseWords
          key={view.words?.id}
          words={view.words}
          onRemark={onRemark}
          onTurn={turned.other ? undefined : () => turnFor('other')}
          onKeep={onKeep}
        />
      )}
      <Folds
        look="chip"
        open={open}
        onOpen={setOpen}
        folds={[
          ...toOpen(view, false),
          ...(view.chips ? toSay({ ...props, onTurn: () => turnFor('said') }) : []),
          {
            id: 'park',
            label: i18n.t('pause.park'),
            children: <Park onPark={onPark} onDraft={onDraft} />,
          },
        ]}
      >
        <Press class="chip" aria-label={i18n.t('pause.safetyLabel')} onClick={onSafety}>
          {i18n.t('pause.safety')}
        </Press>
      </Folds>
    </>
  );
}

/** What can be said with a tap. */
function toSay({ view, onRemark, onTurn }: MoreProps): Fold<Aside>[] {
  const hoping = i18n.t('pause.hoping');
  const now = i18n.t('pause.now');
  const onMind = i18n.t('pause.onMind');
  return [
    {
      id: 'hoping',
      label: hoping,
      children: (
        <Chips
          legend={hoping}
          choices={view.hopes}
          nameOf={intentionName}
          onChoose={(intention) => onRemark({ intention })}
          onOwn={(hope) => onRemark({ hope })}
        />
      ),
    },
    {
      id: 'now',
      label: now,
      children: (
        <Chips
          legend={now}
          choices={feelings}
          nameOf={feelingName}
          onChoose={(feeling) => onRemark({ feeling })}
        />
      ),
    },
    {
      id: 'occasion',
      label: onMind,
      children: (
        <Chips
          legend={onMind}
          choices={view.occasions ?? occasions}
          nameOf={occasionName}
          onChoose={(occasion) => {
            onRemark({ occasion });
            // There are words for each of them.
            if (occasion && view.kind === 'words') void onTurn();
          }}
        />
      ),
    },
  ];
}
