import { i18n } from '#i18n';
import { FirstPage } from '../../components/help/FirstPage.tsx';
import { whichBrowser } from '../../components/options/which-browser.ts';
import { listedPeople } from '../../core/people/listed-people.ts';
import { whereabouts } from '../../platform/whereabouts.ts';
import type { OptionsState } from './load-options.ts';
import type { OptionsActions } from './options-actions.ts';

interface FirstProps {
  state: OptionsState;
  actions: OptionsActions;
}

/** What opens once after installing. */
export function First({ state, actions }: FirstProps) {
  const { people, isAllowed, settings, undoableUntil } = state;
  const [first] = listedPeople(people);
  const nickname = first?.nickname ?? i18n.t('tryPause.someone');
  return (
    <FirstPage
      people={people}
      isAllowed={isAllowed}
      obstacles={state.obstacles}
      actions={actions.people}
      onTry={async () => {
        // Loaded when it is wanted: the options open without it.
        const { tryPause } = await import('./try-pause.tsx');
        return tryPause(nickname, settings);
      }}
      browser={whichBrowser(navigator.userAgent)}
      country={settings.country}
      where={whereabouts()}
      onPickCountry={(country) => actions.changeSettings({ country })}
      undoableUntil={undoableUntil}
      backup={actions.backup}
    />
  );
}
