import { i18n } from '#i18n';
import type { Names } from '../../components/reflection/names.ts';
import { siteOf } from '../../core/recognise/template/sites.ts';
import type { OptionsState } from './load-options.ts';

/** What people and sites are called, from what is stored. */
export function namesOf({ people }: Pick<OptionsState, 'people'>): Names {
  return {
    person: (id) => people.find((person) => person.id === id)?.nickname ?? '',
    site: (id) => siteOf(id)?.name ?? i18n.t('people.otherSite'),
  };
}
