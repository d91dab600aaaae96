import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { NotSaved } from '../ui/NotSaved.tsx';
import { type Saves, useSaves } from '../ui/use-saves.ts';
import type { PopupActions, PopupState } from './popup-state.ts';

interface AskAfterwardsProps {
  afterwards: NonNullable<PopupState['afterwards']>;
  onRemark: PopupActions['remark'];
}

const felt = ['lighter', 'same', 'heavier'] as const;
const gave = ['yes', 'partly', 'no'] as const;

/** Asks how a look left them: soon after it, or the next morning. One tap each, and it can be passed over. */
export function AskAfterwards({ afterwards, onRemark }: AskAfterwardsProps) {
  const { moment, nickname, intention, asks, thenAsked } = afterwards;
  const [step, setStep] = useState<'felt' | 'gave' | 'fear' | 'done'>('felt');
  const { saves, save } = useSaves();
  const remark = (said: Parameters<typeof onRemark>[1], next: typeof step) =>
    save(async () => {
      const kept = await onRemark(moment, said);
      if (kept) setStep(next);
      return kept;
    });
  const [heavy, setHeavy] = useState(false);
  if (step === 'done') return heavy ? <Heavy /> : null;
  if (step === 'fear') {
    return (
      <Question
        key="fear"
        follows
        asked={i18n.t('popup.afterwards.fear')}
        saves={saves}
        onSkip={() => setStep('done')}
        beneath={heavy && <Heavy />}
      >
        <Button
          // Nobody notes it: it only leads to help.
          onClick={() => {
            setHeavy(true);
            setStep('done');
          }}
        >
          {i18n.t('popup.afterwards.frightened')}
        </Button>
        <Button onClick={() => setStep('done')}>{i18n.t('popup.afterwards.unafraid')}</Button>
      </Question>
    );
  }
  if (step === 'gave') {
    return (
      <Question
        key="gave"
        follows
        asked={i18n.t(intention === 'answer' ? 'popup.afterwards.answer' : 'popup.afterwards.gave')}
        saves={saves}
        onSkip={() => setStep('done')}
        beneath={heavy && <Heavy />}
      >
        {gave.map((answer) => (
          <Button key={answer} onClick={() => remark({ gave: answer }, 'done')}>
            {i18n.t(`popup.afterwards.${answer}`)}
          </Button>
        ))}
      </Question>
    );
  }
  return (
    <Question
      key="felt"
      asked={i18n.t(`popup.afterwards.${asks}`, [nickname])}
      saves={saves}
      onSkip={() => setStep('done')}
      beneath={heavy && <Heavy />}
    >
      {felt.map((answer) => (
        <Button
          key={answer}
          onClick={() => {
            setHeavy(answer === 'heavier');
            if (asks === 'after')
              remark({ after: answer }, thenAsked === 'nothing' ? 'done' : thenAsked);
            else remark({ echo: answer }, 'done');
          }}
        >
          {i18n.t(`popup.afterwards.${answer}`)}
        </Button>
      ))}
    </Question>
  );
}

interface QuestionProps {
  asked: string;
  /** What came of the answer. */
  saves: Saves;
  onSkip: () => void;
  /** Whether it comes after a tap, and so takes the focus that tap had. */
  follows?: boolean;
  /** What stands beneath the answers; nothing when left out. */
  beneath?: ComponentChildren;
  /** The answers, as buttons. */
  children: ComponentChildren;
}

/** Right after *heavier*, unasked and small. */
function Heavy() {
  return (
    <p class="quiet" role="status">
      {i18n.t('popup.afterwards.heavy')}{' '}
      <a href="/options.html#support" target="_blank" rel="noreferrer">
        {i18n.t('popup.afterwards.call')}
      </a>
    </p>
  );
}

function Question({ asked, saves, onSkip, follows = false, beneath, children }: QuestionProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (follows) group.current?.focus();
  }, [follows]);
  return (
    <fieldset class="popup-here" ref={group} tabIndex={-1}>
      <legend>{asked}</legend>
      <div class="popup-ways">{children}</div>
      <NotSaved saves={saves} />
      {beneath}
      <Button look="word" onClick={onSkip}>
        {i18n.t('popup.afterwards.skip')}
      </Button>
    </fieldset>
  );
}
