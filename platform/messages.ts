import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Backup } from '../core/backup/backup.ts';
import type { Snooze } from '../core/moments/snooze.ts';
import type { Thought } from '../core/moments/thought.ts';
import type { PassView } from '../core/pause/pass-view.ts';
import type { PauseView } from '../core/pause/pause-view.ts';
import type {
  ArrivalReport,
  ChoiceReport,
  PlainReport,
  Remark,
  UrgeReport,
} from '../core/pause/report.ts';
import type { Person } from '../core/people/person.ts';
import type { Plan } from '../core/reflection/plan.ts';
import type { Closing, WeekWriting } from '../core/reflection/writing.ts';
import type { Settings } from '../core/settings/settings.ts';

/** The background's answer to an arrival; `show: false` when a pass or a snooze got there first. */
export type ArrivalAnswer = { show: true; view: PauseView } | { show: false };

/** Every message there is; all go to the background, which parses what it gets. */
interface Protocol {
  /** A content script stands before a listed page. */
  arrive(report: ArrivalReport): ArrivalAnswer;
  /** Something was chosen. Answers when the way is free. */
  choose(report: ChoiceReport): void;
  /** Something was chosen in a pause that the background had not heard of yet. */
  plain(report: PlainReport): void;
  /** Something was said of a moment. */
  remark(remark: Remark): void;
  /** A thought was parked. */
  park(thought: Thought): void;
  /** Lets go of a parked thought, by id. */
  removeThought(id: string): void;
  /** "I feel like looking", from the popup: a pause without a page. */
  urge(report: UrgeReport): PauseView;
  /** Adds or changes a person. */
  savePerson(person: Person): void;
  /** Makes two people one, by id: profiles and moments of the other become those of the kept. */
  mergePeople(pair: { kept: string; other: string }): void;
  /** Forgets a person, by id. */
  removePerson(id: string): void;
  /** Changes the settings. */
  saveSettings(settings: Settings): void;
  /** Keeps what was written in a week. */
  saveWriting(writing: WeekWriting): void;
  /** Keeps the plan, in place of the one there was; null lets it go. */
  savePlan(plan: Plan | null): void;
  /** Keeps a closing page. */
  saveClosing(closing: Closing): void;
  /** Begins a snooze. */
  snooze(snooze: Snooze): void;
  /** Ends the snooze there is. */
  wake(): void;
  /** A page is looked at with a pass: brings what stays beside it. */
  beside(): void;
  /** The pass the page at a URL is looked at with. */
  passAt(url: string): PassView | null;
  /** Stays a little longer, minutes. */
  stay(longer: { person: string; minutes: number }): void;
  /** Ends a person's pass, by their id. */
  endPass(person: string): void;
  /** Something was left in the outbox. */
  drain(): void;
  /** Hides what lies beneath the pause in the tab that asks, or shows it again. */
  cover(covered: boolean): void;
  /** Closes the tab that asks; for a page there is nothing to go back from. */
  closeTab(): void;
  /** Puts an empty tab in place of the one that asks: the quick exit. */
  leaveTab(): void;
  /** Shows their small things in the tab that asks. */
  openSmallThings(): void;
  /** Adds what a saved file holds to what is there. */
  bringIn(backup: Backup): void;
  /** Forgets everything. */
  eraseAll(): void;
}

/** Typed messages between the extension's own pages and the background. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
