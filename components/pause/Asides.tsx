import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Help } from '../support/help.ts';
import { Folds } from './Folds.tsx';
import { More, type MoreProps } from './More.tsx';
import { Tonight } from './Tonight.tsx';
import { type Openable, toOpen } from './to-open.tsx';

/** Below the two ways: help, and one quiet place for all the small things, which says what is in it. */
export function Asides({ help, ...small }: MoreProps & { help: Help }) {
  const { view } = small;
  const [open, setOpen] = useState<'more' | 'tonight' | Openable | null>(null);
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
            children: <More {...small} />,
          },
        ]}
      />
    </div>
  );
}
