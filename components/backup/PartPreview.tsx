import { i18n } from '#i18n';
import type { Counts, PartName, Way } from '../../core/backup/part.ts';

interface PartPreviewProps {
  part: PartName;
  counts: Counts;
  /** How it is to come in. */
  way: Way;
  onWay: (way: Way) => void;
}

/** One part of a file: how much of it is new, and where there is a choice how it comes in. Nothing where nothing is. */
export function PartPreview({ part, counts, way, onWay }: PartPreviewProps) {
  const { fresh, same, different, onlyHere } = counts;
  // A part that the file hasn't is never replaced: that would be to erase it.
  if (fresh + same + different === 0) return null;
  const name = i18n.t(`bringIn.preview.part.${part}`);
  // What could not be read is only ever added to.
  const isChoice = part !== 'aside' && onlyHere + different > 0;
  return (
    <li>
      <span>{name}</span>
      <span class="quiet">{countsInWords(part, counts)}</span>
      {isChoice && (
        <span class="inline-control">
          <select
            aria-label={i18n.t('bringIn.preview.how', [name])}
            value={way}
            onChange={({ currentTarget }) =>
              onWay(currentTarget.value === 'replace' ? 'replace' : 'merge')
            }
          >
            <option value="merge">{wayInWords(part, 'merge')}</option>
            <option value="replace">{wayInWords(part, 'replace')}</option>
          </select>
        </span>
      )}
      {way === 'replace' && onlyHere > 0 && (
        <span role="status" class="backup-going">
          {i18n.t('bringIn.preview.onlyHere', onlyHere)}
        </span>
      )}
    </li>
  );
}

function countsInWords(part: PartName, { fresh, same, different }: Counts): string {
  if (part === 'plan' || part === 'settings') {
    return i18n.t(`bringIn.preview.one.${fresh ? 'fresh' : same ? 'same' : 'different'}`);
  }
  const number = new Intl.NumberFormat(i18n.t('pause.language'));
  const said = [
    fresh > 0 && i18n.t('bringIn.preview.fresh', fresh, [number.format(fresh)]),
    same > 0 && i18n.t('bringIn.preview.same', same, [number.format(same)]),
    different > 0 && i18n.t('bringIn.preview.different', different, [number.format(different)]),
  ].filter((each) => each !== false);
  return said.join(', ');
}

function wayInWords(part: PartName, way: Way): string {
  if (part === 'settings') return i18n.t(`bringIn.preview.wayOfSettings.${way}`);
  if (part === 'plan') return i18n.t(`bringIn.preview.wayOfPlan.${way}`);
  return i18n.t(`bringIn.preview.way.${way}`);
}
