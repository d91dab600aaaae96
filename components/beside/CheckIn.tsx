import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Intention, Moment } from '../../core/moments/moment.ts';
import type { ThenAsked } from '../../core/people/then-asked.ts';
import { spoken } from '../in-page/spoken.ts';
import { useTrustedEvents } from '../in-page/use-trusted-events.ts';
import type { Help } from '../support/help.ts';
import { HeavyLine } from './HeavyLine.tsx';
import { HelpButton } from './HelpButton.tsx';
import { HelpCard } from './HelpCard.tsx';
import { LeaveButton } from './LeaveButton.tsx';

/** What is said afterwards: one field at a time. */
type CheckInRemark = Partial<Pick<Moment, 'after' | 'gave'>>;

interface CheckInProps {
  /** What was hoped for before, if it was said; an answer is asked after by name. */
  intention: Intention | null;
  /** What is asked once it was said how it is. */
  thenAsked: ThenAsked;
  /** Called at each tap. */
  onRemark: (remark: CheckInRemark) => void;
  help: Help;
  /** Called once, when both are said or it is skipped. */
  onDone: () => void;
  /** Called for the quick exit. */
  onExit: () => void;
}

/**
 * Afterwards: one tap for how it is, one for whether it gave what they came for, or whether anything there frightened
 * them. Either can be skipped.
 */
export function CheckIn({ intention, thenAsked, help, onRemark, onDone, onExit }: CheckInProps) {
  const root = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<Moment['after']>(null);
  const [helping, setHelping] = useState(false);
  useTrustedEvents(root);
  // While help is read the question waits beneath it, as it was.
  return (
    <>
      {helping && <HelpCard help={help} onClose={() => setHelping(false)} onExit={onExit} />}
      <aside
        ref={root}
        class="beside card"
        hidden={helping}
        aria-label={i18n.t('pause.checkIn.label')}
        {...spoken()}
      >
        {!said && (
          <Question
            key="after"
            asked={i18n.t('pause.checkIn.after')}
            answers={{
              lighter: i18n.t('pause.checkIn.lighter'),
              same: i18n.t('pause.checkIn.same'),
              heavier: i18n.t('pause.checkIn.heavier'),
            }}
            onAnswer={(after) => {
              onRemark({ after });
              setSaid(after);
              if (thenAsked !== 'nothing') return;
              if (after === 'heavier') setHelping(true);
              else onDone();
            }}
          />
        )}
        {said && thenAsked === 'gave' && (
          <Question
            key="gave"
            asked={i18n.t(intention === 'answer' ? 'pause.checkIn.answer' : 'pause.checkIn.gave')}
            answers={{
              yes: i18n.t('pause.checkIn.yes'),
              partly: i18n.t('pause.checkIn.partly'),
              no: i18n.t('pause.checkIn.no'),
            }}
            follows
            onAnswer={(gave) => {
              onRemark({ gave });
              onDone();
            }}
          />
        )}
        {said && thenAsked === 'fear' && (
          <Question
            key="fear"
            asked={i18n.t('pause.checkIn.fear')}
            answers={{
              yes: i18n.t('pause.checkIn.frightened'),
              no: i18n.t('pause.checkIn.unafraid'),
            }}
            follows
            // Nobody notes it: it only leads to help.
            onAnswer={(answer) => (answer === 'yes' ? setHelping(true) : onDone())}
          />
        )}
        {said === 'heavier' && <HeavyLine support={help.support} />}
        <div class="beneath">
          <button type="button" class="plain" onClick={onDone}>
            {i18n.t('pause.checkIn.skip')}
          </button>
          <HelpButton onHelp={() => setHelping(true)} />
          <LeaveButton onExit={onExit} />
        </div>
      </aside>
    </>
  );
}

interface QuestionProps<Answer extends string> {
  asked: string;
  /** Answers in words, in the order shown. */
  answers: Record<Answer, string>;
  onAnswer: (answer: Answer) => void;
  /** Whether it comes after a tap, and so may take the focus that tap had. */
  follows?: boolean;
}

function Question<Answer extends string>(props: QuestionProps<Answer>) {
  const { asked, answers, onAnswer, follows = false } = props;
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (follows) heading.current?.focus();
  }, [follows]);
  const order: Answer[] = [];
  for (const answer in answers) order.push(answer);
  return (
    <>
      <p class="said-line" ref={heading} tabIndex={-1}>
        {asked}
      </p>
      <div class="answers">
        {order.map((answer) => (
          <button key={answer} type="button" class="answer" onClick={() => onAnswer(answer)}>
            {answers[answer]}
          </button>
        ))}
      </div>
    </>
  );
}
