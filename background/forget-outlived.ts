import { localDay } from '../core/calendar/local-day.ts';
import { agedBy, isOutlived, keptSince } from '../core/erasing/outlived.ts';
import { type RowKind, writtenKinds } from '../core/erasing/removed.ts';
import { readKeptAsOf, writeKeptAsOf } from '../platform/background/kept-as-of.ts';
import { removeRows } from '../platform/background/remove-rows.ts';
import { hereAndNow } from '../platform/clock.ts';
import { announceMoments } from '../platform/moments-channel.ts';
import { readSettings } from '../platform/read.ts';

/**
 * Deletes what has become older than it is to be kept: once a day, and once more when that was set anew.
 * The background doesn't wake for this.
 */
export async function forgetOutlived(): Promise<void> {
  const { keeping } = await readSettings();
  if (keeping.time === 'ever') return;
  const here = hereAndNow();
  const [day, by] = [localDay(here), `${keeping.time} ${keeping.writing}`];
  const last = await readKeptAsOf();
  if (last?.day === day && last.by === by) return;
  const at = agedBy(here.at, last?.by === by ? last.at : null);
  const kinds: readonly RowKind[] = keeping.writing ? writtenKinds : ['moments', 'snoozes'];
  const gone = await removeRows(
    { kinds, to: keptSince(keeping, at) },
    (kind, row) => kind !== 'merges' && isOutlived(keeping, at, kind, row),
  );
  await writeKeptAsOf({ day, by, at });
  if (gone.moments.length > 0) announceMoments();
}
