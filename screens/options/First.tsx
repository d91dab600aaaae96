import { FirstPage } from '../../components/help/FirstPage.tsx';
import { whichBrowser } from '../../components/options/which-browser.ts';
import { whereabouts } from '../../platform/whereabouts.ts';
import type { OptionsState } from './load-options.ts';
import type { OptionsActions } from './options-actions.ts';
import { tryAsSet } from './try-as-set.ts';

interface FirstProps {
  state: OptionsState;
  actions: OptionsActions;
}

/** What opens once after installing. */
export function First({ state, actions }: FirstProps) {
  const { people, isAllowed, settings, undoableUntil } = state;
  return (
    <FirstPage
      people={people}
      isAllowed={isAllowed}
      obstacles={state.obstacles}
      actions={actions.people}
      onTry={() => tryAsSet(state)}
      browser={whichBrowser(navigator.userAgent)}
      country={settings.country}
      where={whereabouts()}
      onPickCountry={(country) => actions.changeSettings({ country })}
      undoableUntil={undoableUntil}
      backup={actions.backup}
    />
  );
}
