import type { Thought } from '../../core/moments/thought.ts';
import type { Plan } from '../../core/reflection/plan.ts';
import type { Closing, WeekWriting } from '../../core/reflection/writing.ts';
import type { OwnWords } from '../../core/words/own-words.ts';
import { saveAsFile } from '../../platform/backup/save-as-file.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';
import { saveWriting, type UnsavedWriting } from '../../platform/unsaved-writing.ts';
import { whetherDone } from '../whether-done.ts';
import type { ShownOptions } from './shown-options.ts';

/**
 * How what is typed is kept: it is sent off with every letter, whatever else is on its way, so that none
 * waits in a page that may be closed, and shown as kept at once. The background keeps it in that order. Each gives
 * whether it was kept.
 */
export function writingActions({ readAgain, showAhead }: ShownOptions) {
  let onTheirWay = 0;
  const keep = async (unsaved: UnsavedWriting) => {
    onTheirWay += 1;
    const kept = await whetherDone(saveWriting(unsaved));
    onTheirWay -= 1;
    if (onTheirWay === 0) await readAgain();
    return kept;
  };
  return {
    keepWriting(writing: WeekWriting) {
      const others = (one: WeekWriting) => one.week !== writing.week;
      showAhead(({ writings }) => ({ writings: [...writings.filter(others), writing] }));
      return keep({ type: 'saveWriting', data: writing });
    },
    keepClosing(closing: Closing) {
      const others = (one: Closing) => one.person !== closing.person;
      showAhead(({ closings }) => ({ closings: [...closings.filter(others), closing] }));
      return keep({ type: 'saveClosing', data: closing });
    },
    keepThought(thought: Thought) {
      const others = ({ id }: Thought) => id !== thought.id;
      showAhead(({ thoughts }) => ({ thoughts: [...thoughts.filter(others), thought] }));
      return keep({ type: 'park', data: thought });
    },
    letThoughtGo(id: string) {
      showAhead(({ thoughts }) => ({ thoughts: thoughts.filter((one) => one.id !== id) }));
      return keep({ type: 'removeThought', data: id });
    },
    keepOwnWords(own: OwnWords) {
      showAhead(({ ownWords }) => ({ ownWords: withAll(ownWords, [own]) }));
      return keep({ type: 'keepOwnWords', data: own });
    },
    async keepManyOwnWords(own: OwnWords[]) {
      showAhead(({ ownWords }) => ({ ownWords: withAll(ownWords, own) }));
      const kept = await whetherDone(sendMessage('keepManyOwnWords', own));
      await readAgain();
      return kept;
    },
    removeOwnWords(id: string) {
      showAhead(({ ownWords }) => ({ ownWords: ownWords.filter((one) => one.id !== id) }));
      return keep({ type: 'removeOwnWords', data: id });
    },
    saveMarkdown: (markdown: string) =>
      saveAsFile(new Blob([markdown], { type: 'text/markdown' }), 'md'),
    keepPlan: (plan: Plan | null) => keep({ type: 'savePlan', data: plan }),
  };
}

/** Some of one's own words, with others in the place of those with their ids. */
function withAll(own: readonly OwnWords[], others: readonly OwnWords[]): OwnWords[] {
  return [...own.filter(({ id }) => !others.some((other) => other.id === id)), ...others];
}
