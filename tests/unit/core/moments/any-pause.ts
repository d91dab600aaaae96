import fc from 'fast-check';
import type { PauseRecord } from '../../../../core/moments/pause-record.ts';
import { revise } from '../../../../core/moments/revise.ts';
import { turnWords } from '../../../../core/moments/turn-words.ts';

/** What can happen at a page, from the pause to what is chosen. */
type Step =
  | { does: 'says'; said: NonNullable<PauseRecord['said']> }
  | { does: 'shows'; passage: string }
  | { does: 'turns'; to: string }
  | { does: 'leaves' }
  | { does: 'comes back' }
  | { does: 'is called off' }
  | { does: 'chooses'; choice: 'turned-back' | 'went-on' | 'safety' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('says' as const),
    said: fc.record(
      {
        feeling: fc.constantFrom('tired' as const, 'sad' as const, null),
        intention: fc.constantFrom('habit' as const, null),
        occasion: fc.constantFrom('dreamt' as const, null),
        hope: fc.constantFrom('their voice', null),
        helped: fc.constantFrom('helped' as const, null),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ does: fc.constant('shows' as const), passage: fc.constantFrom('w1', 'w2') }),
  fc.record({ does: fc.constant('turns' as const), to: fc.constantFrom('w3', 'w4') }),
  fc.constant({ does: 'leaves' as const }),
  fc.constant({ does: 'comes back' as const }),
  fc.constant({ does: 'is called off' as const }),
  fc.record({
    does: fc.constant('chooses' as const),
    choice: fc.constantFrom('turned-back' as const, 'went-on' as const, 'safety' as const),
  }),
);

/** Where every pause of these tests begins. */
export const begun: PauseRecord = {
  ...{ moment: 'm1', revision: 1, at: 1000, offset: 60, person: 'robin' },
  arrival: 'load',
};

/** What a page tells of its pause, from its first word to the last, as it would be told in order. */
export const anyPause: fc.Arbitrary<PauseRecord[]> = fc
  .array(anyStep, { maxLength: 8 })
  .map((steps) => {
    const told = [begun];
    let record = begun;
    for (const [index, step] of steps.entries()) {
      const at = 2000 + index;
      record = revise(record, changeOf(step, record, at));
      told.push(record.choice ? record : inPassing(step, record, at));
      // A page that was opened tells nothing more.
      if (step.does === 'chooses' && step.choice !== 'turned-back') break;
    }
    return told;
  });

function changeOf(step: Step, record: PauseRecord, at: number): Partial<PauseRecord> {
  switch (step.does) {
    case 'says':
      return { said: { ...record.said, ...step.said } };
    case 'shows':
      return { shown: { kind: 'words', look: 'lamp', passage: step.passage } };
    case 'turns':
      return turnWords(record, step.to);
    case 'chooses':
      return { choice: step.choice, choseAt: at, passMinutes: 5 };
    default:
      return {};
  }
}

/** As a page tells it that goes, or is over; one that comes back goes on from what it was before. */
function inPassing({ does }: Step, record: PauseRecord, at: number): PauseRecord {
  if (does === 'leaves') return { ...record, choice: 'left', choseAt: at };
  return does === 'is called off' ? { ...record, calledOff: true } : record;
}

/** The same of a pause that was never called off. */
export const anyKeptPause = anyPause.map((told) => told.filter(({ calledOff }) => !calledOff));
