import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type WeekInWords, weekMarkdown } from '../../core/reflection/markdown.ts';
import { offerPicture } from '../charts/save-picture.ts';
import { Button } from '../ui/Button.tsx';
import { weekPicture } from './week-picture.ts';

interface KeepWeekProps {
  /** Gives the week in words, when it is asked for. */
  inWords: () => WeekInWords;
}

/** Ways to keep a week: on paper, as a picture, or as text. */
export function KeepWeek({ inWords }: KeepWeekProps) {
  const [note, setNote] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(weekMarkdown(inWords())).then(
      () => setNote(i18n.t('week.keepIt.copied')),
      () => setNote(i18n.t('week.keepIt.notCopied')),
    );
  const save = (page: Element | null) => {
    if (page === null) return;
    weekPicture(inWords(), page.querySelector('.chart'), page).then(
      (picture) => {
        offerPicture(picture, i18n.t('week.keepIt.file'));
        setNote('');
      },
      () => setNote(i18n.t('week.keepIt.notPainted')),
    );
  };
  return (
    <p class="keep-week">
      <Button look="word" onClick={() => window.print()}>
        {i18n.t('week.keepIt.print')}
      </Button>
      <Button look="word" onClick={(event) => save(event.currentTarget.closest('article'))}>
        {i18n.t('week.keepIt.picture')}
      </Button>
      <Button look="word" onClick={copy}>
        {i18n.t('week.keepIt.copy')}
      </Button>
      <span class="quiet" role="status">
        {note}
      </span>
    </p>
  );
}
