import { ThoughtsPage } from '../../components/journal/ThoughtsPage.tsx';
import { AboutPage } from '../../components/options/AboutPage.tsx';
import { PausePage } from '../../components/options/PausePage.tsx';
import { PrivacyPage } from '../../components/options/PrivacyPage.tsx';
import type { Route } from '../../components/options/route.ts';
import { SupportPage } from '../../components/options/SupportPage.tsx';
import { CheckPage } from '../../components/people/CheckPage.tsx';
import { PeoplePage } from '../../components/people/PeoplePage.tsx';
import { snoozedUntil } from '../../core/guard/snoozed.ts';
import type { Moment } from '../../core/moments/moment.ts';
import { wordsMemory } from '../../core/words/history.ts';
import { readMoments } from '../../platform/read.ts';
import { version } from '../../platform/version.ts';
import { Closing } from './Closing.tsx';
import { dayOnThisClock } from './calendar.ts';
import type { OptionsState } from './load-options.ts';
import type { OptionsActions } from './options-actions.ts';
import { Patterns } from './Patterns.tsx';
import { Week } from './Week.tsx';

/** The moments that the choice of words looks at. */
function readLately(): Promise<Moment[]> {
  const now = Date.now();
  return readMoments(now - wordsMemory, now);
}

interface PageProps {
  route: Route;
  state: OptionsState;
  /** How often moments have changed. */
  changes: number;
  link: string;
  actions: OptionsActions;
}

/** The page of an address. */
export function Page({ route, state, changes, link, actions }: PageProps) {
  const { people, settings, isAllowed, passes, snoozes, thoughts } = state;
  switch (route.page) {
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
        <PeoplePage
          people={people}
          settings={settings}
          isAllowed={isAllowed}
          actions={actions.people}
          link={link}
        />
      );
    }
    case 'pause':
      return (
        <PausePage settings={settings} loadLately={readLately} onChange={actions.changeSettings} />
      );
    case 'thoughts':
      return (
        <ThoughtsPage
          thoughts={thoughts}
          people={people.filter(({ archivedAt }) => archivedAt === null)}
          today={dayOnThisClock(Date.now())}
          settings={settings}
          onChange={actions.changeSettings}
          onKeep={actions.keepThought}
          onLetGo={actions.letThoughtGo}
        />
      );
    case 'check': {
      const now = Date.now();
      return (
        <CheckPage
          circumstances={{ people, passes, isAllowed, snoozedUntil: snoozedUntil(snoozes, now) }}
        />
      );
    }
    case 'privacy':
      return <PrivacyPage actions={actions} unread={state.unread} />;
    case 'support':
      return (
        <SupportPage
          country={settings.country}
          onPick={(country) => actions.changeSettings({ country })}
        />
      );
    case 'about':
      return <AboutPage version={version()} />;
  }
}
