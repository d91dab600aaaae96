import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { nearest } from '../../core/support/nearest.ts';
import { ChooseCountry } from './ChooseCountry.tsx';
import { directory } from './directory.ts';
import type { Help } from './help.ts';
import { NearLineItem } from './NearLineItem.tsx';

/**
 * Help where there is little room: the emergency number, two lines that are open now, and the way to all of them.
 * Nothing is requested until a link is pressed.
 */
export function FirstHelp({ support: given, onPick, onShowAll }: Help) {
  const [support, setSupport] = useState(given);
  const [failed, setFailed] = useState(false);
  const newest = useRef(0);
  const said = useId();
  const pick = async (country: string) => {
    newest.current += 1;
    const mine = newest.current;
    const picked = await onPick(country).catch(() => null);
    // Of several that are picked one after the other only the last counts.
    if (mine !== newest.current) return;
    setFailed(!picked);
    if (picked) setSupport(picked);
  };
  const { country, name, lines } = support;
  const now = Date.now();
  return (
    <div class="first-help">
      <div role="status" id={said}>
        {failed && <p>{i18n.t('pause.help.failed')}</p>}
        {country === null && <p>{i18n.t('pause.help.danger')}</p>}
        {lines.length > 0 && (
          <ul>
            {nearest(lines, now).map((line) => (
              <NearLineItem key={line.name} line={line} now={now} />
            ))}
          </ul>
        )}
      </div>
      {given.choice.length > 0 && (
        <ChooseCountry
          choice={given.choice}
          country={country}
          label={country === null ? i18n.t('pause.help.where') : i18n.t('pause.help.for', [name])}
          onPick={pick}
        />
      )}
      <p>
        <button type="button" class="quiet" onClick={onShowAll}>
          {i18n.t('pause.help.all')}
        </button>
      </p>
      <p class="small">
        {i18n.t('pause.help.everywhere')}{' '}
        <a href={`https://${directory}`} target="_blank" rel="noreferrer">
          {directory}
        </a>
      </p>
    </div>
  );
}
