import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Choices } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { tooLong } from '../ui/too-long.ts';
import { useDraft } from '../ui/use-draft.ts';
import type { ChangeSettings } from './settings-actions.ts';

interface TurnBackProps {
  settings: Settings;
  onChange: ChangeSettings;
}

/** Where *Not now* leads, and the page of one's own if it leads there. */
export function TurnBack({ settings, onChange }: TurnBackProps) {
  const [text, type] = useDraft(settings.turnBackPage);
  const [wrong, setWrong] = useState(false);
  const keepPage = (typed: string) => {
    const page = pageOf(typed);
    type(typed);
    setWrong(page === null);
    if (page !== null) onChange({ turnBackPage: page });
  };
  return (
    <>
      <Choices
        legend={i18n.t('settings.turnBack')}
        options={[
          { value: 'back', label: i18n.t('settings.turnBackTo.back') },
          { value: 'close', label: i18n.t('settings.turnBackTo.close') },
          { value: 'small-things', label: i18n.t('settings.turnBackTo.smallThings') },
          { value: 'page', label: i18n.t('settings.turnBackTo.page') },
        ]}
        chosen={[settings.turnBackTo]}
        onChoose={([turnBackTo]) => turnBackTo && onChange({ turnBackTo })}
      />
      {settings.turnBackTo === 'page' && (
        <Field label={i18n.t('settings.turnBackPage')} error={wrong ? problemIn(text) : null}>
          {(ties) => (
            <input
              {...ties}
              inputMode="url"
              autocomplete="off"
              value={text}
              onInput={(event) => type(event.currentTarget.value)}
              onChange={(event) => keepPage(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
    </>
  );
}

/** What is wrong with something that is no address, or too long for one. */
function problemIn(text: string): string {
  return tooLong(text, limits.address) ?? i18n.t('settings.turnBackPageProblem');
}

/** A web address from what was typed, with `https://` where that was left out; null when it is none. */
function pageOf(text: string): string | null {
  if (text.trim() === '') return '';
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  const url = URL.parse(whole);
  const fits = url && url.href.length <= limits.address;
  return fits && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}
