import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LocalDay } from '../../core/calendar/local-day.ts';
import type { LoadMoments } from '../../core/moments/remember-moments.ts';
import { type Patterns, patterns } from '../../core/reflection/patterns.ts';
import {
  type LaterPattern,
  laterPatterns,
  readyPatterns,
} from '../../core/reflection/ready-patterns.ts';
import {
  type Days,
  daysOfReach,
  type Reach,
  type Selection,
  selectionSpan,
} from '../../core/reflection/selection.ts';
import type { WeekWriting } from '../../core/reflection/writing.ts';
import { PageHeading } from '../options/PageHeading.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FaultNotice } from '../ui/FaultNotice.tsx';
import { Part } from '../ui/Part.tsx';
import { list } from './calendar-words.ts';
import { EvidencePattern } from './EvidencePattern.tsx';
import { FiguresPattern } from './FiguresPattern.tsx';
import { HelpedPattern } from './HelpedPattern.tsx';
import type { Names } from './names.ts';
import { PatternChoice } from './PatternChoice.tsx';
import { PlacesPattern } from './PlacesPattern.tsx';
import { RhythmPattern } from './RhythmPattern.tsx';
import { SignsPattern } from './SignsPattern.tsx';
import { SpacesPattern } from './SpacesPattern.tsx';
import { useMoments } from './use-moments.ts';
import { WavesPattern } from './WavesPattern.tsx';
import './patterns-page.css';

/** Someone whose patterns can be looked at. */
interface PatternPerson {
  /** Id of the person. */
  id: string;
  /** What they are called. */
  nickname: string;
  /** The local day they were listed. */
  since: LocalDay;
}

export interface PatternsPageProps {
  /** The local day it is now. */
  today: LocalDay;
  /** First day of the week, ISO: 1 Monday … 7 Sunday. */
  weekStart: number;
  /** The device's time zone, by its IANA name. */
  zone: string;
  /** Those that can be chosen, listed and archived. */
  people: readonly PatternPerson[];
  /** Names of people and sites. */
  names: Names;
  /** The text of a passage by its id; null for one that is no longer there. */
  passageText: (id: string) => string | null;
  /** Everything that was written in weeks. */
  writings: readonly WeekWriting[];
  /** Gives the moments of a stretch of time; the same function from one rendering to the next. */
  loadMoments: LoadMoments;
}

/** What pauses look like from further away: one person or everyone, a short time or all of it. */
export function PatternsPage(props: PatternsPageProps) {
  const { today, weekStart, zone, people, names, passageText, writings, loadMoments } = props;
  const [person, setPerson] = useState<string | null>(null);
  // A short time first: it is there at once, however many years there are.
  const [reach, setReach] = useState<Reach>('threeMonths');
  const [own, setOwn] = useState<Days>(() => daysOfReach('year', today, { from: null, to: today }));
  const selection = useMemo<Selection>(
    () => ({ person, ...daysOfReach(reach, today, own) }),
    [person, reach, today, own],
  );
  const chosen = JSON.stringify(selection);
  const loaded = useMoments(loadMoments, selectionSpan(selection));
  const moments = loaded.state === 'there' ? loaded.moments : null;
  const found = useMemo(
    () => moments && patterns(moments, selection, today, weekStart, zone),
    [moments, selection, today, weekStart, zone],
  );
  // While another choice is read the last drawing stays, so that the page doesn't jump.
  const drawn = useRef<Patterns | null>(null);
  drawn.current = found ?? drawn.current;
  const shown = loaded.state === 'failed' ? null : drawn.current;
  const ready = readyPatterns(shown, writings);
  const began = people
    .filter(({ id }) => person === null || id === person)
    .map(({ since }) => since)
    .sort()[0];
  return (
    <article class="patterns" aria-busy={loaded.state === 'waiting'}>
      <PageHeading title={i18n.t('patterns.title')} purpose={i18n.t('patterns.purpose')} />
      <PatternChoice
        people={people}
        person={person}
        onPerson={setPerson}
        reach={reach}
        onReach={setReach}
        days={own}
        onDays={setOwn}
      />
      {loaded.state === 'failed' && (
        <FaultNotice sentence={i18n.t('patterns.unread')} onTryAgain={loaded.tryAgain} />
      )}
      {shown?.pauses === 0 && (
        <EmptyState>
          <p>{i18n.t('patterns.none')}</p>
        </EmptyState>
      )}
      {shown && shown.pauses > 0 && (
        <>
          <Part name="waves" again={chosen}>
            <WavesPattern found={shown} />
          </Part>
          {ready.has('rhythm') && (
            <Part name="rhythm" again={chosen}>
              <RhythmPattern rows={shown.rhythm} />
            </Part>
          )}
          {ready.has('evidence') && (
            <Part name="evidence" again={chosen}>
              <EvidencePattern rows={shown.evidence} />
            </Part>
          )}
          {ready.has('helped') && (
            <Part name="helped" again={chosen}>
              <HelpedPattern kinds={shown.kinds} passages={shown.passages} textOf={passageText} />
            </Part>
          )}
          <Part name="places" again={chosen}>
            <PlacesPattern sites={shown.sites} surfaces={shown.surfaces} names={names} />
          </Part>
          {ready.has('spaces') && (
            <Part name="spaces" again={chosen}>
              <SpacesPattern spaces={shown.spaces} />
            </Part>
          )}
        </>
      )}
      {ready.has('signs') && (
        <Part name="signs">
          <SignsPattern writings={writings} />
        </Part>
      )}
      {shown && shown.pauses > 0 && began && (
        <Part name="figures" again={chosen}>
          <FiguresPattern
            found={shown}
            person={person}
            began={began}
            today={today}
            loadMoments={loadMoments}
          />
        </Part>
      )}
      {shown && shown.pauses > 0 && <Later ready={ready} />}
    </article>
  );
}

/** One calm line for all that there isn't enough of yet. */
function Later({ ready }: { ready: ReadonlySet<LaterPattern> }) {
  const missing = laterPatterns.filter((pattern) => !ready.has(pattern));
  if (missing.length === 0) return null;
  const names = missing.map((pattern) => i18n.t(`patterns.later.${pattern}`));
  return (
    <EmptyState>
      <p class="quiet">{i18n.t('patterns.laterSentence', [list(names)])}</p>
    </EmptyState>
  );
}
