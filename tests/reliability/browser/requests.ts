import { BrowserStage, type Kind, kindNames } from '../../support/browser-stage.ts';
import { browserVersion } from '../../support/machine.ts';
import { type ReliabilityRow, rowOf } from '../row.ts';

/** The line of the requests, which every part that is tried in a browser has. */
export const requestsName = 'Requests of the browsers';

/** What pages that are visited ask for: themselves, what their scripts report, and an icon. */
const ofPages =
  /^https:\/\/www\.instagram\.com\/((ran|asked)\/)?(robin\.7\/|anna\/|sam\/)?(favicon\.ico)?$/;

/** The browser a line was tried in, with its version. */
export function nameOf(kind: Kind): string {
  return `${kindNames[kind]} ${browserVersion(kind)}`;
}

/** Sets up a stage, tries something on it, and adds the line of what was asked of its network. */
export async function onStage(
  kind: Kind,
  tryIt: (stage: BrowserStage) => Promise<ReliabilityRow[]>,
): Promise<ReliabilityRow[]> {
  await using stage = await BrowserStage.open();
  const rows = await tryIt(stage);
  const found = stage.network.asked.map((url) => (ofPages.test(url) ? [] : [url]));
  const means = 'A page that was visited asked for it, not Ebb.';
  return [...rows, rowOf({ name: requestsName, means, where: nameOf(kind) }, found)];
}
