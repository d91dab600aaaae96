import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { partNames, type Way, type Ways } from '../../core/backup/part.ts';
import { eachPart } from '../../core/backup/parts.ts';
import type { Preview } from '../../core/backup/preview.ts';
import type { Problem } from '../../core/backup/read-backup.ts';
import { Button } from '../ui/Button.tsx';
import { PartPreview } from './PartPreview.tsx';
import { problemWords } from './problem-words.ts';

interface FilePreviewProps {
  preview: Preview;
  /** Why it couldn't be brought in; null when it wasn't tried, or could. */
  problem: Problem | null;
  onBringIn: (ways: Ways) => void;
  onLeave: () => void;
}

/** What a file would do, part by part, and how each is to come in. Nothing is changed before the click. */
export function FilePreview({ preview, problem, onBringIn, onLeave }: FilePreviewProps) {
  const { savedAt, counts, fits, hasSettings } = preview;
  const [ways, setWays] = useState<Ways>(() => ({
    ...eachPart((): Way => 'merge'),
    settings: hasSettings ? 'merge' : 'replace',
  }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const why = problem ?? (fits[ways.people] ? null : 'tooManyPeople');
  const isNew = partNames.some((part) => counts[part].fresh + counts[part].different > 0);
  const choosing = partNames.some((part) => part !== 'settings' && counts[part].different > 0);
  return (
    <section class="backup-section" aria-labelledby="file-preview">
      <h2 id="file-preview" ref={heading} tabIndex={-1}>
        {i18n.t('bringIn.preview.title')}
      </h2>
      <p>{i18n.t('bringIn.preview.saved', [inWords(savedAt)])}</p>
      {!isNew && <p>{i18n.t('bringIn.preview.nothingNew')}</p>}
      <ul class="backup-parts">
        {partNames.map((part) => (
          <PartPreview
            key={part}
            part={part}
            counts={counts[part]}
            way={ways[part]}
            onWay={(way) => setWays({ ...ways, [part]: way })}
          />
        ))}
      </ul>
      {choosing && <p class="quiet">{i18n.t('bringIn.preview.newer')}</p>}
      {counts.aside.fresh > 0 && <p class="quiet">{i18n.t('bringIn.preview.aside')}</p>}
      {why && (
        <p class="field-error" role="alert">
          {problemWords(why)}
        </p>
      )}
      <p class="backup-ways">
        {fits[ways.people] && (
          <Button look="main" onClick={() => onBringIn(ways)}>
            {i18n.t('bringIn.preview.verb')}
          </Button>
        )}
        <Button onClick={onLeave}>{i18n.t('ui.cancel')}</Button>
      </p>
      <p class="quiet">{i18n.t('bringIn.preview.undo')}</p>
    </section>
  );
}

function inWords(at: number): string {
  const day = new Intl.DateTimeFormat(i18n.t('pause.language'), { dateStyle: 'long' });
  return Number.isNaN(new Date(at).valueOf()) ? '…' : day.format(at);
}
