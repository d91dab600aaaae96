import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addDays, dayNumber, type LocalDay } from '../../core/calendar/local-day.ts';
import { PageHeading } from '../options/PageHeading.tsx';
import { fullDay } from '../reflection/calendar-words.ts';
import type { Names } from '../reflection/names.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Part } from '../ui/Part.tsx';
import type { ErasingActions } from './erasing-actions.ts';
import { RemoveDays } from './RemoveDays.tsx';
import { WrittenMoments } from './WrittenMoments.tsx';
import './WrittenDownPage.css';

interface WrittenDownPageProps {
  /** The last day to show; null for all. */
  until: LocalDay | null;
  /** Names of people and sites. */
  names: Names;
  actions: ErasingActions;
}

const msPerDay = 86_400_000;

/** Every pause that is written down, a page at a time; each can be deleted, and some days at once. */
export function WrittenDownPage({ until, names, actions }: WrittenDownPageProps) {
  const [changes, setChanges] = useState(0);
  // Wherever on earth it was: west of Greenwich a day ends as late as noon of the next.
  const before = until === null ? Infinity : (dayNumber(addDays(until, 1)) + 0.5) * msPerDay;
  return (
    <>
      <p class="written-back">
        <a href="#privacy">{i18n.t('privacy.written.back')}</a>
      </p>
      <PageHeading
        title={i18n.t('privacy.written.title')}
        purpose={i18n.t('privacy.written.about')}
      />
      <section>
        <Part name="deleting days">
          <Disclosure asButton summary={i18n.t('privacy.days.summary')}>
            <RemoveDays actions={actions} onChange={() => setChanges(changes + 1)} />
          </Disclosure>
        </Part>
      </section>
      {until !== null && (
        <p class="quiet">
          {i18n.t('privacy.written.until', [fullDay(until)])}{' '}
          <a href="#privacy/written">{i18n.t('privacy.written.all')}</a>
        </p>
      )}
      <Part key={`${until} ${changes}`} name="written moments">
        <WrittenMoments until={until} before={before} names={names} actions={actions} />
      </Part>
    </>
  );
}
