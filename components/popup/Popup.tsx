import { i18n } from '#i18n';
import { LossNotice } from '../ui/LossNotice.tsx';
import { Part } from '../ui/Part.tsx';
import { ReturnNotice } from '../ui/ReturnNotice.tsx';
import { useThreeShifts } from '../ui/use-three-shifts.ts';
import { AskAfterwards } from './AskAfterwards.tsx';
import { Here } from './Here.tsx';
import { PopupLinks } from './PopupLinks.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { Snooze } from './Snooze.tsx';
import { Urge } from './Urge.tsx';
import { WeekSoFar } from './WeekSoFar.tsx';
import './Popup.css';

interface PopupProps {
  state: PopupState;
  /** Whether it was opened to choose whom a pause without a page is about. */
  urging?: boolean;
  actions: PopupActions;
}

/** The popup: what is so where it was opened, the week in a sentence, a snooze, and the ways to more. */
export function Popup({ state, urging = false, actions }: PopupProps) {
  const { here, people, snooze, week, afterwards, lost, returned } = state;
  const recorded = here.kind !== 'private';
  const leave = () => actions.leave(isSomeones(here));
  useThreeShifts(leave);
  return (
    <main class="popup">
      <h1 class="unseen">{i18n.t('name')}</h1>
      {lost && (
        <LossNotice
          bringIn={{ href: '/options.html#privacy', target: '_blank' }}
          onClose={actions.closeLoss}
        />
      )}
      {returned && recorded && <ReturnNotice {...returned} onClose={actions.closeReturn} />}
      {snooze && <Snooze state={state} actions={actions} />}
      <Part name="here">
        <Here state={state} actions={actions} />
      </Part>
      {afterwards && recorded && (
        <Part key={afterwards.moment} name="asking afterwards">
          <AskAfterwards afterwards={afterwards} onRemark={actions.remark} />
        </Part>
      )}
      {people.length > 0 && recorded && week && (
        <Part name="week so far">
          <WeekSoFar {...week} />
        </Part>
      )}
      {people.length > 0 && recorded && (
        <Urge people={people} open={urging} onUrge={actions.urge} />
      )}
      {people.length > 0 && recorded && !snooze && <Snooze state={state} actions={actions} />}
      <PopupLinks
        pages={['week', 'people', 'support']}
        onLeave={leave}
        explains={state.explainsExit && recorded}
      />
    </main>
  );
}

/** Whether the page beneath is one of somebody's: then it goes with the quick exit. */
function isSomeones({ kind }: PopupState['here']): boolean {
  return ['listed', 'archived', 'turnedAway', 'mirror', 'unlisted'].includes(kind);
}
