import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Field } from '../ui/Field.tsx';
import { tooLong } from '../ui/too-long.ts';
import { useDraft } from '../ui/use-draft.ts';
import { SmallThings } from './SmallThings.tsx';

interface InsteadProps {
  settings: Settings;
  /** Keeps a change, which was typed or picked; gives whether it was kept. */
  onChange: (part: Partial<Settings>, typed: boolean) => Promise<boolean>;
}

/** Small things to do instead, and someone to call. */
export function Instead({ settings, onChange }: InsteadProps) {
  const [call, typeCall] = useDraft(settings.someoneToCall);
  const tooLongCall = tooLong(call, limits.someoneToCall);
  return (
    <>
      <SmallThings things={settings} onChange={onChange} />
      <Field label={i18n.t('thoughts.call')} hint={i18n.t('thoughts.callHint')} error={tooLongCall}>
        {(ties) => (
          <input
            {...ties}
            autocomplete="off"
            value={call}
            onInput={(event) => typeCall(event.currentTarget.value)}
            onChange={() => !tooLongCall && onChange({ someoneToCall: call.trim() }, true)}
          />
        )}
      </Field>
    </>
  );
}
