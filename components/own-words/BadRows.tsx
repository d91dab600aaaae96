import { i18n } from '#i18n';
import type { BadRow, RowProblem } from '../../core/backup/own-words-table.ts';
import { limits, mostOf } from '../../core/limits/limits.ts';
import { digits } from '../ui/digits.ts';

/** Rows that can't be added, each with why. Nothing where there are none. */
export function BadRows({ rows }: { rows: readonly BadRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div class="own-words-bad">
      <p>{i18n.t('words.bringIn.bad', rows.length, [digits(rows.length)])}</p>
      <ul>
        {rows.map(({ row, text, why }) => (
          <li key={row}>
            <span dir="auto">{i18n.t('words.bringIn.row', [digits(row), text])}</span>
            <span class="quiet">{inWords(why)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function inWords(why: RowProblem): string {
  if (why === 'tooLong') return i18n.t('words.bringIn.why.tooLong', [digits(limits.ownPassage)]);
  if (why === 'full') return i18n.t('words.bringIn.why.full', [digits(mostOf.ownWords)]);
  return i18n.t(`words.bringIn.why.${why}`);
}
