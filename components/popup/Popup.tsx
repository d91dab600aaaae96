import { i18n } from '#i18n';
import { AskAfterwards } from './AskAfterwards.tsx';
import { Here } from './Here.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { Snooze } from './Snooze.tsx';
import { Urge } from './Urge.tsx';
import { WeekSoFar } from './WeekSoFar.tsx';
import './Popup.css';

interface PopupProps {
  state: PopupState;
  actions: PopupActions;
}

/** The popup: the week in a sentence, one thing to do here, a snooze, and the ways to more. */
export function Popup({ state, actions }: PopupProps) {
  const { here, people, snooze, week, afterwards } = state;
  const recorded = here.kind !== 'private';
  return (
    <main class="popup">
      <h1 class="unseen">{i18n.t('name')}</h1>
      {people.length > 0 && recorded && <WeekSoFar {...week} />}
      {afterwards && recorded && (
        <AskAfterwards key={afterwards.moment} afterwards={afterwards} onRemark={actions.remark} />
      )}
      {snooze && <Snooze snooze={snooze} actions={actions} />}
      <Here state={state} actions={actions} />
      {people.length > 0 && recorded && <Urge people={people} onUrge={actions.urge} />}
      {people.length > 0 && !snooze && <Snooze snooze={snooze} actions={actions} />}
      <nav class="popup-links" aria-label={i18n.t('popup.more')}>
        <OptionsLink page="week">{i18n.t('popup.week')}</OptionsLink>
        <OptionsLink page="people">{i18n.t('popup.people')}</OptionsLink>
        <OptionsLink page="support">{i18n.t('popup.support')}</OptionsLink>
      </nav>
    </main>
  );
}

function OptionsLink({ page, children }: { page: string; children: string }) {
  return (
    <a href={`/options.html#${page}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
