import { AboutPage } from '../../components/options/AboutPage.tsx';
import { DatabaseFaultPage } from '../../components/options/DatabaseFaultPage.tsx';
import type { Route } from '../../components/options/route.ts';
import type { DatabaseFault } from '../../components/ui/database-fault.ts';
import { version } from '../../platform/version.ts';
import { Help } from './Help.tsx';
import type { OptionsState } from './load-options.ts';
import type { OptionsActions } from './options-actions.ts';
import { Privacy } from './Privacy.tsx';
import { ReadPage } from './ReadPage.tsx';
import { Support } from './Support.tsx';

interface PageProps {
  route: Route;
  /** What is stored; null when it can't be read. */
  state: OptionsState | null;
  /** Why it couldn't be read the last time; null when it could. */
  fault: DatabaseFault | null;
  /** How often moments have changed. */
  changes: number;
  link: string;
  actions: OptionsActions;
}

/** The page of an address, whatever can be read. */
export function Page({ route, state, fault, changes, link, actions }: PageProps) {
  switch (route.page) {
    case 'support':
      return <Support state={state} actions={actions} />;
    case 'privacy':
      return <Privacy {...{ rest: route.rest, state, fault, actions }} />;
    case 'help':
      return <Help />;
    case 'about':
      return <AboutPage version={version()} />;
  }
  if (!state) return <DatabaseFaultPage fault={fault ?? 'silent'} actions={actions} />;
  const { page, rest } = route;
  return <ReadPage {...{ route: { page, rest }, state, fault, changes, link, actions }} />;
}
