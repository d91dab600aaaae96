import { i18n } from '#i18n';
import type { TableWords } from '../../core/backup/moments-table.ts';
import { feelings } from '../../core/moments/feelings.ts';
import { answers, intentions, kinds, weights } from '../../core/moments/moment.ts';
import { occasions } from '../../core/moments/occasions.ts';
import { surfaces } from '../../core/recognise/template/recognition.ts';
import { sites } from '../../core/recognise/template/sites.ts';
import { feelingName, intentionName, occasionName } from '../pause/chip-names.ts';

/** The words that people see elsewhere, for the table of pauses. */
export function tableWords(): TableWords {
  const weightWords = named(weights, (weight) => i18n.t(`popup.afterwards.${weight}`));
  return {
    head: {
      day: i18n.t('table.day'),
      time: i18n.t('table.time'),
      person: i18n.t('table.person'),
      site: i18n.t('table.site'),
      surface: i18n.t('table.surface'),
      arrival: i18n.t('table.arrival'),
      kind: i18n.t('table.kind'),
      intention: i18n.t('table.intention'),
      hope: i18n.t('table.hope'),
      feeling: i18n.t('table.feeling'),
      occasion: i18n.t('table.occasion'),
      helped: i18n.t('table.helped'),
      choice: i18n.t('table.choice'),
      passMinutes: i18n.t('table.passMinutes'),
      after: i18n.t('table.after'),
      gave: i18n.t('table.gave'),
      echo: i18n.t('table.echo'),
    },
    values: {
      site: Object.fromEntries(sites.map(({ id, name }) => [id, name])),
      surface: named(surfaces, (surface) => i18n.t(`patterns.surface.${surface}`)),
      arrival: {
        load: i18n.t('table.came.load'),
        click: i18n.t('table.came.click'),
        'in-page': i18n.t('table.came.inPage'),
        return: i18n.t('table.came.return'),
        open: i18n.t('table.came.open'),
        'pass-end': i18n.t('table.came.passEnd'),
        urge: i18n.t('table.came.urge'),
      },
      kind: named(kinds, (kind) => i18n.t(`patterns.kind.${kind}`)),
      intention: named(intentions, intentionName),
      feeling: named(feelings, feelingName),
      occasion: named(occasions, occasionName),
      helped: {
        helped: i18n.t('pause.helped'),
        'not-today': i18n.t('pause.notToday'),
      },
      choice: {
        'turned-back': i18n.t('turned_back'),
        'went-on': i18n.t('went_on'),
        left: i18n.t('week.behind.left'),
        safety: i18n.t('pause.safety'),
      },
      passMinutes: { 0: i18n.t('pause.passFor.visit') },
      after: weightWords,
      gave: named(answers, (answer) => i18n.t(`popup.afterwards.${answer}`)),
      echo: weightWords,
    },
  };
}

/** What each of some values is called. */
function named<Name extends string>(
  names: readonly Name[],
  word: (name: Name) => string,
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, word(name)]));
}
