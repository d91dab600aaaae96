import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Kind, kinds, type Look, looks } from '../../core/moments/moment.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import type { TryWish } from './TryPause.tsx';
import './TryPause.css';

interface SeePauseProps {
  /** Whether there are words of their own to see. */
  hasOwn: boolean;
  /** Shows a pause in front of everything, as it is set; settles when it is gone. */
  onSee: (wish: TryWish) => Promise<unknown>;
}

/** A way to see the pause as it is set by now, of each kind and with each background. */
export function SeePause({ hasOwn, onSee }: SeePauseProps) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [look, setLook] = useState<Look | null>(null);
  const [seen, setSeen] = useState(false);
  const see = async () => {
    setSeen(false);
    await onSee({ kind, look });
    setSeen(true);
  };
  return (
    <SettingsGroup title={i18n.t('settings.group.see')}>
      <p>{i18n.t('settings.seeAbout')}</p>
      <div class="see-pause">
        <OneOf
          label={i18n.t('settings.seeKind')}
          options={kinds.filter((each) => each !== 'note' || hasOwn)}
          nameOf={(each) => i18n.t(`settings.kind.${each}`)}
          chosen={kind}
          onChoose={setKind}
        />
        <OneOf
          label={i18n.t('settings.seeLook')}
          options={looks}
          nameOf={(each) => i18n.t(`settings.look.${each}`)}
          chosen={look}
          onChoose={setLook}
        />
        <Button onClick={see}>{i18n.t('settings.see')}</Button>
      </div>
      <p role="status" class="quiet">
        {seen && i18n.t('settings.seen')}
      </p>
    </SettingsGroup>
  );
}

interface OneOfProps<Option extends string> {
  label: string;
  options: readonly Option[];
  nameOf: (option: Option) => string;
  /** Null for as it comes. */
  chosen: Option | null;
  onChoose: (option: Option | null) => void;
}

function OneOf<Option extends string>(props: OneOfProps<Option>) {
  const { label, options, nameOf, chosen, onChoose } = props;
  return (
    <Field label={label}>
      {(ties) => (
        <select
          {...ties}
          value={chosen ?? ''}
          onChange={({ currentTarget }) =>
            onChoose(options.find((option) => option === currentTarget.value) ?? null)
          }
        >
          <option value="">{i18n.t('settings.seeAny')}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {nameOf(option)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
