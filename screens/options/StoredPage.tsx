import { ThoughtsPage } from '../../components/journal/ThoughtsPage.tsx';
import { PausePage } from '../../components/options/PausePage.tsx';
import { OwnWordsPage } from '../../components/own-words/OwnWordsPage.tsx';
import { CheckPage } from '../../components/people/CheckPage.tsx';
import { PeoplePage } from '../../components/people/PeoplePage.tsx';
import { localHour } from '../../core/calendar/local-day.ts';
import { turnedOff } from '../../core/guard/turned-off.ts';
import { ownPassages } from '../../core/words/own-words.ts';
import { hereAndNow, offsetAt } from '../../platform/clock.ts';
import { Closing } from './Closing.tsx';
import { dayOnThisClock } from './calendar.ts';
import { First } from './First.tsx';
import type { OptionsState } from './load-options.ts';
import { loadLately } from './moments.ts';
import type { OptionsActions } from './options-actions.ts';
import { Patterns } from './Patterns.tsx';
import { People } from './People.tsx';
import type { StoredRoute } from './stores-of-page.ts';
import { tryAsSet } from './try-as-set.ts';
import { Week } from './Week.tsx';

/** What such a page needs. */
export interface StoredPageProps {
  route: StoredRoute;
  state: OptionsState;
  /** How often moments have changed. */
  changes: number;
  link: string;
  actions: OptionsActions;
}

/** A page that shows what is stored. */
export function StoredPage({ route, state, changes, link, actions }: StoredPageProps) {
  const { people, merges, settings, isAllowed, obstacles, passes, snoozes, thoughts } = state;
  switch (route.page) {
    case 'first':
      return <First state={state} actions={actions} />;
    case 'week':
      return <Week day={route.rest} state={state} changes={changes} actions={actions} />;
    case 'patterns':
      return <Patterns state={state} changes={changes} />;
    case 'people': {
      const closing = people.find(({ id }) => route.rest === `closing/${id}`);
      if (closing && closing.archivedAt !== null) {
        const { archivedAt } = closing;
        return <Closing {...{ person: closing, archivedAt, state, actions }} />;
      }
      return (
        <People state={state} actions={actions}>
          <PeoplePage
            people={people}
            merges={merges}
            settings={settings}
            isAllowed={isAllowed}
            obstacles={obstacles}
            actions={actions.people}
            link={link}
          />
        </People>
      );
    }
    case 'pause':
      return (
        <PausePage
          settings={settings}
          people={people}
          loadLately={loadLately}
          onChange={actions.changeSettings}
          hasOwn={ownPassages(state.ownWords).length > 0}
          onSee={(wish) => tryAsSet(state, wish)}
        />
      );
    case 'words':
      return (
        <OwnWordsPage
          key={route.rest}
          ownWords={state.ownWords}
          people={people}
          whose={people.find(({ id }) => id === route.rest)?.id ?? null}
          settings={state.unreadStores.includes('settings') ? null : settings}
          onChange={actions.changeSettings}
          onKindsFor={(id, kinds) => actions.people.change(id, { kinds })}
          onKeep={actions.keepOwnWords}
          onKeepMany={actions.keepManyOwnWords}
          onRemove={actions.removeOwnWords}
          onSave={actions.saveOwnWords}
        />
      );
    case 'thoughts':
      return (
        <ThoughtsPage
          thoughts={thoughts}
          people={people.filter(({ archivedAt }) => archivedAt === null)}
          today={dayOnThisClock(Date.now())}
          hour={localHour(hereAndNow())}
          settings={state.unreadStores.includes('settings') ? null : settings}
          onChange={actions.changeSettings}
          onKeep={actions.keepThought}
          onLetGo={actions.letThoughtGo}
          onSave={actions.saveMarkdown}
        />
      );
    case 'check': {
      const turned = turnedOff(snoozes, settings, offsetAt, Date.now());
      const circumstances = { people, passes, isAllowed, obstacles, ...turned };
      return <CheckPage circumstances={circumstances} />;
    }
  }
}
