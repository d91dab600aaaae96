import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Removed } from '../../core/erasing/removed.ts';
import type { Merge } from '../../core/merging/merge.ts';
import { mostPeople, type Person } from '../../core/people/person.ts';
import { withSearch } from '../../core/people/with-search.ts';
import type { Done } from '../ui/Toast.tsx';
import type { Kept, PeopleActions } from './people-actions.ts';

/** The id of the heading that focus goes to when what had it is gone. */
export const headingId = 'people-heading';

/** The id of the element that stands for a person in the list. */
export function entryId(person: Person): string {
  return `person-${person.id}`;
}

/** The id of the line that says that a person was removed. */
export function goneId(person: Person): string {
  return `gone-${person.id}`;
}

/** Someone who was removed. */
export interface Gone {
  /** They, as they were. */
  person: Person;
  /** All that went. */
  removed: Removed;
  /** What became of what was written down: there was nothing, it is still there, or none of it is. */
  kept: 'nothing' | 'past' | 'none';
}

/** The list's actions, each with its sentence, its undo, and a place for the focus to go. */
export function useDone(actions: PeopleActions) {
  const [done, setDone] = useState<Done | null>(null);
  const [gone, setGone] = useState<Gone[]>([]);
  const focusNext = useFocusWhenThere();

  function say(sentence: string, undo: () => void) {
    setDone({ sentence, undo });
  }

  /**
   * Says what is, once the browser has answered: guarded, or not yet and what to do about it. `asked` is its
   * answer.
   */
  async function sayGuarded(
    asked: Promise<boolean>,
    person: Person,
    sentences: { guarded: string; listed: string },
    undo: () => void,
  ) {
    if (await asked) return say(sentences.guarded, undo);
    const act = () => void sayGuarded(actions.allow(person), person, sentences, undo);
    const sentence = `${sentences.listed} ${i18n.t('people.notGuardedYet')}`;
    setDone({ sentence, undo, also: { label: i18n.t('people.allow'), act } });
  }

  /** Keeps a person. Where it can't be, as when others were added elsewhere meanwhile, says so. */
  async function save(person: Person, failed?: string): Promise<boolean> {
    return sayUnlessKept(await actions.save(person), failed);
  }

  /** Says why someone wasn't kept. Gives whether they were. */
  function sayUnlessKept(kept: Kept, failed = i18n.t('ui.notChanged')): boolean {
    if (kept === 'full') setDone({ sentence: i18n.t('people.error.fullNow', [mostPeople]) });
    if (kept === 'failed') setDone({ sentence: failed });
    return kept === 'kept';
  }

  /** Writes a person back as they were. */
  async function restore(person: Person) {
    if (person.archivedAt === null) actions.allow(person);
    if (await save(person)) focusNext(entryId(person));
  }

  /** Removes a person. Gives what was removed; null, and says so, where nothing was. */
  async function remove(person: Person, past: boolean): Promise<Removed | null> {
    const removed = await actions.remove(person.id, past);
    if (!removed) setDone({ sentence: i18n.t('ui.notChanged') });
    return removed;
  }

  /** A change that can be taken back. Gives whether it was kept. */
  async function change(before: Person, after: Person, sentence: string): Promise<boolean> {
    const more = after.archivedAt === null && after.profiles.length >= before.profiles.length;
    const asked = more ? actions.allow(after) : Promise.resolve(true);
    if (!(await save(after))) return false;
    focusNext(after.archivedAt === null ? entryId(after) : headingId);
    void sayGuarded(asked, after, { guarded: sentence, listed: sentence }, () => restore(before));
    return true;
  }

  /** Takes an adding back. */
  async function unadd(person: Person) {
    if (await remove(person, false)) focusNext(headingId);
  }

  return {
    done,
    close: () => setDone(null),
    /** Gives whether they were kept. */
    async add(person: Person): Promise<boolean> {
      const asked = actions.allow(person);
      if (!(await save(person, i18n.t('ui.notSaved')))) return false;
      focusNext(entryId(person));
      const sentences = {
        guarded: i18n.t('people.added', [person.nickname]),
        listed: i18n.t('people.isListed', [person.nickname]),
      };
      void sayGuarded(asked, person, sentences, () => void unadd(person));
      return true;
    },
    /** A change that can be taken back: archiving, bringing back, a page more or less. Gives whether it was kept. */
    change,
    /** Has searches for words pause for someone as well. Gives whether it was kept. */
    search(person: Person, searched: string): Promise<boolean> {
      const sentence = i18n.t('people.ask.searchOn', [searched, person.nickname]);
      return change(person, withSearch(person, searched), sentence);
    },
    /** Takes two who were merged apart again. */
    async takeApart(merge: Merge) {
      const { kept, other } = merge;
      actions.allow(other);
      if (!sayUnlessKept(await actions.takeApart(merge))) return;
      focusNext(entryId(kept));
      setDone({ sentence: i18n.t('merge.isApart', [other.nickname, kept.nickname]) });
    },
    /** Those removed since the page was opened, to be taken back. */
    gone,
    async remove(person: Person, kept: Gone['kept']) {
      const removed = await remove(person, kept === 'none');
      if (!removed) return;
      setGone((before) => [...before, { person, removed, kept }]);
      focusNext(goneId(person));
    },
    /** Takes a removing back. */
    async takeBack(one: Gone) {
      const { person, removed } = one;
      if (person.archivedAt === null) actions.allow(person);
      if (!(await actions.putBack(removed)))
        return setDone({ sentence: i18n.t('people.error.notBack', [mostPeople]) });
      setGone((before) => before.filter((each) => each !== one));
      focusNext(person.archivedAt === null ? entryId(person) : headingId);
    },
  };
}

/** Gives a function that moves focus to the element of an id as soon as it has been drawn. */
function useFocusWhenThere(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    const element = wanted.current && document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });
  return (id) => {
    wanted.current = id;
    redraw((count) => count + 1);
  };
}
