import { type ComponentChild, type ComponentProps, render } from 'preact';
import { vi } from 'vitest';
import { PeoplePage } from '../../../components/people/PeoplePage.tsx';
import type { Recorded } from '../../../components/people/people-actions.ts';
import type { OffLength } from '../../../core/calendar/back-at.ts';
import { nothingRemoved, type Removed } from '../../../core/erasing/removed.ts';
import type { Merge } from '../../../core/merging/merge.ts';
import { fitsPeopleLimit } from '../../../core/people/people-limit.ts';
import { type Person, personSchema } from '../../../core/people/person.ts';
import type { Obstacles } from '../../../core/recognise/patterns/obstacle.ts';
import type { Reach } from '../../../core/recognise/patterns/origins-in-use.ts';
import { type Settings, settingsSchema } from '../../../core/settings/settings.ts';
import { changePerson } from '../../../core/settings/weakening.ts';
import { mount } from '../../support/mount.ts';

/** A person with one page on Instagram, or as told. */
export function person(nickname: string, more: Partial<Person> = {}): Person {
  const profile = { site: 'instagram', key: nickname.toLowerCase(), alsoKnownAs: [] };
  return personSchema.parse({ id: nickname, nickname, profiles: [profile], addedAt: 1, ...more });
}

/** When changes are asked for: an evening. */
const evening = { now: Date.UTC(2026, 10, 21, 21, 30), offset: 0 };

/** What a page of people is given. */
export type ShownPeople = Pick<
  ComponentProps<typeof PeoplePage>,
  'people' | 'isAllowed' | 'obstacles' | 'actions'
>;

/** Shows the list over a small store that does what the background does. */
export function showPeople(
  people: Person[],
  {
    link = '',
    settings = {},
    isAllowed = (_: Reach) => true,
    obstacles = { refused: [], turnedAway: [] },
    answer = true,
    recorded = { pauses: 0, pages: 0, closing: false, words: 0 },
    merges = [],
    show = undefined,
  }: {
    link?: string;
    settings?: Partial<Settings>;
    isAllowed?: (reach: Reach) => boolean;
    /** What keeps Ebb from pages all the same. */
    obstacles?: Obstacles;
    /** What the browser's question for access is answered with. */
    answer?: boolean;
    /** What is written down about each. */
    recorded?: Recorded;
    /** What was before merges. */
    merges?: Merge[];
    /** Another page than the list that shows the people there are. */
    show?: ((props: ShownPeople) => ComponentChild) | undefined;
  } = {},
) {
  let stored = people;
  const order: string[] = [];
  const put = (next: Person[]) => {
    stored = next;
    draw();
    return true;
  };
  const actions = {
    save: vi.fn(async (changed: Person) => {
      order.push('save');
      if (!fitsPeopleLimit(stored, [changed])) return 'full' as const;
      const there = stored.some(({ id }) => id === changed.id);
      put(there ? stored.map((p) => (p.id === changed.id ? changed : p)) : [...stored, changed]);
      return 'kept' as const;
    }),
    change: vi.fn(async (id: string, part: Partial<Person>) =>
      put(
        stored.map((each) => (each.id === id ? changePerson(each, part, everyone, evening) : each)),
      ),
    ),
    turnOff: vi.fn(async (id: string, _: OffLength) => {
      const off = { from: Date.now(), until: Date.now() + 3_600_000 };
      return put(stored.map((each) => (each.id === id ? { ...each, off } : each)));
    }),
    turnOn: vi.fn(async (id: string) =>
      put(stored.map((each) => (each.id === id ? { ...each, off: null } : each))),
    ),
    merge: vi.fn(async (_: string, other: string) => put(stored.filter(({ id }) => id !== other))),
    takeApart: vi.fn(async (merge: Merge) => {
      if (!fitsPeopleLimit(stored, [merge.other])) return 'full' as const;
      put([...stored.filter(({ id }) => id !== merge.kept.id), merge.kept, merge.other]);
      return 'kept' as const;
    }),
    recordedOf: vi.fn(async (_: Person) => recorded),
    remove: vi.fn(async (id: string, _: boolean): Promise<Removed | null> => {
      const people = stored.filter((each) => each.id === id);
      put(stored.filter((each) => each.id !== id));
      return { ...nothingRemoved, people };
    }),
    putBack: vi.fn(async ({ people }: Removed) => {
      put([...stored, ...people]);
      return true;
    }),
    allow: vi.fn(async (_: Reach) => {
      order.push('allow');
      return answer;
    }),
  };
  const everyone = settingsSchema.parse(settings);
  const element = mount(null);
  const list = (props: ShownPeople) => (
    <PeoplePage {...props} merges={merges} settings={everyone} link={link} />
  );
  const draw = () =>
    render((show ?? list)({ people: stored, isAllowed, obstacles, actions }), element);
  draw();
  /** Others are listed meanwhile, in another window. */
  const meanwhile = (others: Person[], seen: boolean) => {
    stored = [...stored, ...others];
    if (seen) draw();
  };
  return { element, actions, order, meanwhile, stored: () => stored };
}
