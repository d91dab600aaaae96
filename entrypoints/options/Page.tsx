import { ThoughtsPage } from '../../components/journal/ThoughtsPage.tsx';
import { PausePage } from '../../components/options/PausePage.tsx';
import { PrivacyPage } from '../../components/options/PrivacyPage.tsx';
import type { Route } from '../../components/options/route.ts';
import { SupportPage } from '../../components/options/SupportPage.tsx';
import { CheckPage } from '../../components/people/CheckPage.tsx';
import { PeoplePage } from '../../components/people/PeoplePage.tsx';
import { snoozedUntil } from '../../core/pause/snoozed.ts';
import { changeSettings } from '../../core/pause/weakening.ts';
import type { OptionsState } from './load-options.ts';
import type { optionsActions } from './options-actions.ts';
import { Week } from './Week.tsx';

interface PageProps {
  route: Route;
  state: OptionsState;
  link: string;
  actions: ReturnType<typeof optionsActions>;
}

/** The page of an address. */
export function Page({ route, state, link, actions }: PageProps) {
  const { people, settings, isAllowed, passes, snoozes, thoughts } = state;
  const change = (part: Partial<typeof settings>) => {
    const now = Date.now();
    const offset = -new Date(now).getTimezoneOffset();
    actions.saveSettings(changeSettings(settings, part, now, offset));
  };
  switch (route.page) {
    case 'week':
      return <Week day={route.rest} state={state} />;
    case 'patterns':
      return <h1>…</h1>;
    case 'people':
      return (
        <PeoplePage people={people} isAllowed={isAllowed} actions={actions.people} link={link} />
      );
    case 'pause':
      return <PausePage settings={settings} onChange={change} />;
    case 'thoughts':
      return (
        <ThoughtsPage
          thoughts={thoughts}
          settings={settings}
          onChange={change}
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
      return <PrivacyPage actions={actions} />;
    case 'support':
      return <SupportPage country={settings.country} onPick={(country) => change({ country })} />;
  }
}
