import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LocalDay } from '../../core/calendar/local-day.ts';
import { limits } from '../../core/limits/limits.ts';
import {
  type Asked,
  fitSigns,
  pleasantPrompt,
  type Question,
  questionWithId,
  weeklyQuestion,
} from '../../core/reflection/questions.ts';
import { asksForSigns, type WeekWriting, writingOf } from '../../core/reflection/writing.ts';
import { Button } from '../ui/Button.tsx';
import { Lines } from '../ui/Lines.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { Signs } from './Signs.tsx';

interface WeekWrittenProps {
  /** First day of the week. */
  week: LocalDay;
  /** Now, milliseconds UTC. */
  now: number;
  /** The local day Ebb was first used; null when nobody was listed yet. */
  began: LocalDay | null;
  /** Whether it is the first week: then one question is enough, and it is one for a first day. */
  first: boolean;
  /** Everything that was written in weeks. */
  writings: readonly WeekWriting[];
  /** Those listed; they decide which questions fit. */
  people: readonly Asked[];
  /** Keeps what was written in a week; gives whether it was kept. */
  onKeep: (writing: WeekWriting) => Promise<boolean>;
}

/** Room to write: the week's question, now and then the signs, one pleasant thing. Saved as typed. */
export function WeekWritten(props: WeekWrittenProps) {
  const { week, now, began, first, writings, people, onKeep } = props;
  const [writing, setWriting] = useState(() => writingOf(writings, week, now));
  const [skips, setSkips] = useState(0);
  const { saves, save } = useSaves();
  const question =
    answered(writing) ?? weeklyQuestion(week, people, skips, first || began === null);
  const write = (part: Partial<WeekWriting>) => {
    const written = { ...writing, ...part, changedAt: Date.now() };
    setWriting(written);
    void save(() => onKeep(written), true);
  };
  return (
    <section class="week-written">
      <Lines
        key={question.id}
        label={question.text}
        text={writing.answer}
        rows={4}
        most={limits.answer}
        onWrite={(answer) => write({ answer, question: question.id })}
      />
      {writing.answer === '' && (
        <Button look="word" onClick={() => setSkips(skips + 1)}>
          {i18n.t('week.question.another')}
        </Button>
      )}
      {fitSigns(people, week) && asksForSigns(writings, week, began) && (
        <Signs answers={writing.signs} onAnswer={(signs) => write({ signs })} />
      )}
      {(!first || writing.pleasant !== '') && (
        <Lines
          label={pleasantPrompt(week).text}
          text={writing.pleasant}
          rows={1}
          most={limits.pleasant}
          onWrite={(pleasant) => write({ pleasant })}
        />
      )}
      <SavedNote saves={saves} />
    </section>
  );
}

/** The question that was answered; one that isn't asked any more is only called an answer. */
function answered({ answer, question: id }: WeekWriting): Question | null {
  if (answer === '' || id === null) return null;
  return questionWithId(id) ?? { id, text: i18n.t('week.question.answer') };
}
