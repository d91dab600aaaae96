import { i18n } from '#i18n';
import type { PebbleRow } from '../../core/reflection/evidence.ts';
import { Pebbles } from '../charts/Pebbles.tsx';
import { longDay } from './calendar-words.ts';
import { Pattern } from './Pattern.tsx';

/** How looks felt, by what was hoped for. The person's own words about themselves, nothing of the page. */
export function EvidencePattern({ rows }: { rows: readonly PebbleRow[] }) {
  const title = i18n.t('patterns.evidence.title');
  return (
    <Pattern title={title}>
      <Pebbles
        name={title}
        caption={i18n.t('patterns.evidence.caption')}
        heading={i18n.t('patterns.evidence.hope')}
        shores={rows.map(({ intention, pebbles }) => ({
          name: intention
            ? i18n.t(`pause.intention.${intention}`)
            : i18n.t('patterns.evidence.notSaid'),
          pebbles: pebbles.map((pebble) => ({ ...pebble, name: longDay(pebble.day) })),
        }))}
      />
    </Pattern>
  );
}
