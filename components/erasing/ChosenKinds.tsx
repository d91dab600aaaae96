import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type WrittenKind, writtenKinds } from '../../core/erasing/removed.ts';
import { Button } from '../ui/Button.tsx';
import { Choices } from '../ui/Choices.tsx';
import { digits } from '../ui/digits.ts';
import type { Counts } from './erasing-actions.ts';

interface ChosenKindsProps {
  /** How many there are of each kind. */
  counts: Counts;
  onDelete: (kinds: WrittenKind[]) => void;
}

/** What was found, by kind, all of it chosen; and the button that deletes what is. */
export function ChosenKinds({ counts, onDelete }: ChosenKindsProps) {
  const there = writtenKinds.filter((kind) => counts[kind] > 0);
  const [chosen, setChosen] = useState<WrittenKind[]>(there);
  if (there.length === 0) return <p role="status">{i18n.t('privacy.days.nothing')}</p>;
  return (
    <>
      <Choices
        several
        legend={i18n.t('privacy.days.legend')}
        options={there.map((value) => ({
          value,
          label: i18n.t(`privacy.days.${value}`, counts[value], [digits(counts[value])]),
          ...(value === 'writings' && { about: i18n.t('privacy.days.writingsAbout') }),
        }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <p>
        <Button disabled={chosen.length === 0} onClick={() => onDelete(chosen)}>
          {i18n.t('privacy.days.delete')}
        </Button>
      </p>
    </>
  );
}
