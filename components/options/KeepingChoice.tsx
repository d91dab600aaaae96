import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WrittenKind } from '../../core/erasing/removed.ts';
import { type Keeping, keepingTimes } from '../../core/settings/keeping.ts';
import { Choices } from '../ui/Choices.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { digits } from '../ui/digits.ts';
import { SavedNote } from '../ui/SavedNote.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useSaves } from '../ui/use-saves.ts';

interface KeepingChoiceProps {
  keeping: Keeping;
  /** Counts what would be older than it is kept. */
  countOutlived: (keeping: Keeping) => Promise<Record<WrittenKind, number>>;
  /** Keeps it. Gives whether it is kept. */
  onChange: (keeping: Keeping) => Promise<boolean>;
}

/** How long what is written down is kept. Says what would go at once, and asks, before it does. */
export function KeepingChoice({ keeping, countOutlived, onChange }: KeepingChoiceProps) {
  const [asking, setAsking] = useState<{ keeping: Keeping; body: string[] } | null>(null);
  const { saves, save } = useSaves();
  const keep = (changed: Keeping) => {
    setAsking(null);
    void save(() => onChange(changed));
  };
  const choose = async (changed: Keeping) => {
    const body = older(await countOutlived(changed));
    if (body.length === 0) return keep(changed);
    setAsking({ keeping: changed, body: [...body, i18n.t('privacy.keeping.askBody')] });
  };
  const chosen = asking?.keeping ?? keeping;
  return (
    <>
      <Choices
        legend={i18n.t('privacy.keeping.legend')}
        hint={i18n.t('privacy.keeping.hint')}
        options={keepingTimes.map((value) => ({
          value,
          label: i18n.t(`privacy.keeping.time.${value}`),
        }))}
        chosen={[chosen.time]}
        onChoose={([time]) => time && choose({ ...keeping, time })}
      />
      {keeping.time !== 'ever' && (
        <Switch
          label={i18n.t('privacy.keeping.writing')}
          about={i18n.t('privacy.keeping.writingAbout')}
          on={chosen.writing}
          onSwitch={(writing) => choose({ ...keeping, writing })}
        />
      )}
      <SavedNote saves={saves} />
      {asking && (
        <Confirm
          title={i18n.t('privacy.keeping.ask')}
          body={asking.body}
          verb={i18n.t('privacy.keeping.confirm')}
          onCancel={() => setAsking(null)}
          onConfirm={() => keep(asking.keeping)}
        />
      )}
    </>
  );
}

/** What is older, a sentence for each kind that there is. */
function older(counts: Record<WrittenKind, number>): string[] {
  const { moments, snoozes, thoughts, writings, closings } = counts;
  const own = thoughts + writings + closings;
  const all = [
    ['pauses', moments],
    ['own', own],
    ['snoozes', snoozes],
  ] as const;
  return all
    .filter(([, count]) => count > 0)
    .map(([name, count]) => i18n.t(`privacy.keeping.${name}`, count, [digits(count)]));
}
