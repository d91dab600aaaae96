import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hemisphereOf } from '../../core/calendar/hemisphere.ts';
import type { LocalDay } from '../../core/calendar/local-day.ts';
import { limits } from '../../core/limits/limits.ts';
import type { LoadMoments } from '../../core/moments/remember-moments.ts';
import { type Asked, closingQuestion } from '../../core/reflection/questions.ts';
import { type Selection, selectionSpan, selectPauses } from '../../core/reflection/selection.ts';
import { waves } from '../../core/reflection/waves.ts';
import { type Closing, closingSchema, type WeekWriting } from '../../core/reflection/writing.ts';
import { Waves } from '../charts/Waves.tsx';
import { Button } from '../ui/Button.tsx';
import { CalmLine } from '../ui/CalmLine.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FaultNotice } from '../ui/FaultNotice.tsx';
import { Lines } from '../ui/Lines.tsx';
import { NotSaved } from '../ui/NotSaved.tsx';
import { Part } from '../ui/Part.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { dayRange } from './calendar-words.ts';
import { OwnWords } from './OwnWords.tsx';
import { useMoments } from './use-moments.ts';
import { stretch, yearOf } from './wave-words.ts';
import './week-page.css';

export interface ClosingPageProps {
  /** The person who was archived. */
  person: Asked & {
    /** Id of the person. */
    id: string;
    /** What they are called. */
    nickname: string;
    /** The local day they were listed. */
    since: LocalDay;
    /** The local day they were archived. */
    until: LocalDay;
    /** Whether their profiles are forgotten already. */
    forgotten: boolean;
  };
  /** First day of the week, ISO: 1 Monday … 7 Sunday. */
  weekStart: number;
  /** The device's time zone, by its IANA name. */
  zone: string;
  /** Everything that was written in weeks. */
  writings: readonly WeekWriting[];
  /** What was written here before; null when nothing was. */
  closing: Closing | null;
  /** Keeps what is written here; called as it is typed. Gives whether it was kept. */
  onKeep: (closing: Closing) => Promise<boolean>;
  /** Forgets the profiles of the person; gives whether they are. */
  onForget: () => Promise<boolean>;
  /** Gives the moments of a stretch of time; the same function from one rendering to the next. */
  loadMoments: LoadMoments;
}

/** The last page for a person who was archived: the whole span as one wave, own words, a last question. */
export function ClosingPage(props: ClosingPageProps) {
  const { person, writings, closing, onKeep, onForget } = props;
  const [written, setWritten] = useState(
    () => closing ?? closingSchema.parse({ person: person.id, changedAt: 0 }),
  );
  const { saves, save } = useSaves();
  const forgetting = useSaves();
  const keep = (part: Partial<Closing>) => {
    const kept = { ...written, ...part, changedAt: Date.now() };
    setWritten(kept);
    void save(() => onKeep(kept), part.answer !== undefined);
  };
  const question = closingQuestion(person, person.until);
  return (
    <article class="week">
      <header>
        <p class="quiet">{dayRange(person.since, person.until)}</p>
        <h1>{i18n.t('closing.title', [person.nickname])}</h1>
      </header>
      <Part name="closing wave">
        <OneWave {...props} />
      </Part>
      <section class="week-written">
        <Lines
          label={question.text}
          text={written.answer}
          rows={4}
          most={limits.answer}
          onWrite={(answer) => keep({ answer })}
        />
        <label class="closing-words">
          <input
            type="checkbox"
            checked={written.withWords}
            onChange={(event) => keep({ withWords: event.currentTarget.checked })}
          />
          {i18n.t('closing.words')}
        </label>
        <SavedNote saves={saves} />
      </section>
      <p class="week-last">{i18n.t('closing.rest')}</p>
      {written.withWords && (
        <Part name="own words">
          <OwnWords writings={writings} from={person.since} to={person.until} />
        </Part>
      )}
      {person.forgotten ? (
        <p class="quiet">{i18n.t('closing.forgotten')}</p>
      ) : (
        <section class="closing-forget">
          <p class="quiet">{i18n.t('closing.forgetHint')}</p>
          <p>
            <Button onClick={() => forgetting.save(onForget)}>{i18n.t('closing.forget')}</Button>
          </p>
          <NotSaved saves={forgetting.saves} />
        </section>
      )}
    </article>
  );
}

/** All pauses for the person, from the first day to the last. */
function OneWave({ person, weekStart, zone, loadMoments }: ClosingPageProps) {
  const selection: Selection = { person: person.id, from: person.since, to: person.until };
  const loaded = useMoments(loadMoments, selectionSpan(selection));
  if (loaded.state === 'failed') {
    return <FaultNotice sentence={i18n.t('patterns.unread')} onTryAgain={loaded.tryAgain} />;
  }
  if (loaded.state !== 'there') return null;
  const pauses = selectPauses(loaded.moments, selection);
  const found = waves(pauses, person.until, weekStart);
  if (found.waves.length === 0) {
    return (
      <EmptyState>
        <p>{i18n.t('closing.quiet')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Waves
        name={i18n.t('closing.wave')}
        caption={i18n.t('closing.wave')}
        unit={i18n.t(found.unit === 'week' ? 'patterns.waves.ofWeek' : 'patterns.waves.ofMonth')}
        stretches={found.waves.map((wave) => stretch(found.unit, { ...wave, running: false }))}
        year={yearOf(found.waves, hemisphereOf(zone, pauses))}
      />
      <CalmLine />
    </>
  );
}
